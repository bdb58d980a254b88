import { Hono } from "hono";
import { openRecord } from "../children/public.ts";
import { paths } from "../paths.ts";
import type { Env } from "../platform/http/env.ts";
import { html } from "../platform/http/html.ts";
import type { House } from "../platform/house.ts";
import { decisionNotices } from "./decision-notices.ts";
import { DecisionsPage } from "./decisions-page.tsx";
import { planDecisions, purposeDecisions } from "./decisions.store.ts";
import { planRoutes } from "./plan-routes.tsx";
import { purposeRoutes } from "./purpose-routes.tsx";

export function decisionRoutes(house: House): Hono<Env> {
  return new Hono<Env>()
    .get(paths.decisions(":child"), async (c) => {
      const open = await openRecord(c, house, "what has been decided");
      const plans = await planDecisions(c.var.tx, open.child.id);
      const reasons = await purposeDecisions(c.var.tx, open.child.id);
      const notice = decisionNotices[c.req.query("done") ?? ""];
      return html(c, <DecisionsPage open={open} plans={plans} reasons={reasons} notice={notice} />);
    })
    .route("/", planRoutes(house))
    .route("/", purposeRoutes(house));
}
