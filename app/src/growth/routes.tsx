import { Hono } from "hono";
import { openRecord } from "../children/public.ts";
import { restrictedSentence } from "../chronology/public.ts";
import { paths } from "../paths.ts";
import type { Env } from "../platform/http/env.ts";
import { html } from "../platform/http/html.ts";
import type { House } from "../platform/house.ts";
import { agesAsked } from "./ages-shown.ts";
import { chartRoutes } from "./chart-routes.tsx";
import { chartsBeside } from "./charts.store.ts";
import { factsForm } from "./forms/facts-form.tsx";
import { feedingForm } from "./forms/feeding-form.tsx";
import { formRoutes } from "./forms/form-routes.tsx";
import { intervalForm } from "./forms/interval-form.tsx";
import { reviewForm } from "./forms/review-form.tsx";
import { GrowthPage } from "./growth-page.tsx";
import { growthOf } from "./growth-of.ts";
import { growthNotices } from "./notices.ts";

/** A child's measurements, where they stand, and what they ask. */
export function growthRoutes(house: House): Hono<Env> {
  return new Hono<Env>()
    .get(paths.growth(":child"), async (c) => {
      const open = await openRecord(c, house, "growth");
      const { tx } = c.var;
      const account = await growthOf(tx, open.child, open.today);
      return html(
        c,
        <GrowthPage
          open={open}
          account={account}
          ages={agesAsked(account.history, c.req.query("ages"))}
          charts={await chartsBeside(tx, open.child.id)}
          restricted={await restrictedSentence(tx, open.child.id)}
          notice={growthNotices[c.req.query("said") ?? ""]}
        />,
      );
    })
    .route("/", formRoutes(house, factsForm))
    .route("/", formRoutes(house, intervalForm))
    .route("/", formRoutes(house, feedingForm))
    .route("/", formRoutes(house, reviewForm))
    .route("/", chartRoutes(house));
}
