import { Hono } from "hono";
import { openRecord } from "../children/public.ts";
import { paths } from "../paths.ts";
import type { Env } from "../platform/http/env.ts";
import { html } from "../platform/http/html.ts";
import type { House } from "../platform/house.ts";
import { AccessPage } from "./access-page.tsx";
import { barRoutes } from "./bar-routes.tsx";
import { emergencyReviewRoutes } from "./emergency-review-routes.tsx";
import { emergencyRoutes } from "./emergency-routes.tsx";
import { standingDecisions } from "./record-access.store.ts";
import { standingOfRecord } from "./standing.ts";
import { standingRoutes } from "./standing-routes.tsx";
import { accessFacts } from "./who-may-see.store.ts";
import { whoMaySee } from "./who-may-see.ts";

const notices: Readonly<Record<string, string>> = {
  reviewed: "What you think of the opening is recorded.",
  barred: "They see nothing of this record from now on.",
  lifted: "They may see this record again, as far as their work lets them.",
  audit: "The record is open to the auditor on those days.",
  closing: "The record is closed.",
  reopening: "The record is open again.",
  "kept-open": "The record stays open.",
};

/** Who may see a child's record, and deciding it. */
export function accessRoutes(house: House): Hono<Env> {
  const { clock } = house;
  return new Hono<Env>()
    .get(paths.access(":child"), async (c) => {
      const { tx } = c.var;
      const open = await openRecord(c, house, "who may see");
      const { child, today } = open;
      const facts = await accessFacts(tx, child.id, today);
      return html(
        c,
        <AccessPage
          open={open}
          who={whoMaySee(facts, today, clock.now())}
          emergencies={facts.emergencies}
          standing={standingOfRecord(await standingDecisions(tx, child.id), child, today)}
          notice={notices[c.req.query("done") ?? ""]}
        />,
      );
    })
    .route("/", emergencyRoutes(house))
    .route("/", emergencyReviewRoutes(house))
    .route("/", barRoutes(house))
    .route("/", standingRoutes(house));
}
