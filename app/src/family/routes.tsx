import { Hono } from "hono";
import type { VNode } from "preact";
import { paths } from "../paths.ts";
import type { Asked, Env } from "../platform/http/env.ts";
import { html } from "../platform/http/html.ts";
import type { House } from "../platform/house.ts";
import { besideThem } from "./beside.store.ts";
import { changeFactRoutes } from "./change-fact-routes.tsx";
import { dayAsked } from "./day-asked.ts";
import { familyNotices } from "./family-notices.ts";
import { FamilyPage } from "./family-page.tsx";
import { missingIn } from "./missing.ts";
import { newFactRoutes } from "./new-fact-routes.tsx";
import { familyOpen, openFamily, type OpenFamily } from "./open-family.ts";
import { duplicateRoutes } from "./duplicates/routes.tsx";
import { likelyTwice } from "./duplicates/likely-twice.ts";
import { homeRoutes } from "./homes/routes.tsx";
import { knownPeopleRoutes } from "./people/known-people-routes.tsx";
import { personRoutes } from "./people/person-routes.tsx";
import { relativeRoutes } from "./relatives/relative-routes.tsx";
import { withdrawalRoutes } from "./withdrawal-routes.tsx";

/** The family as a picture, made elsewhere. */
type Draw = (c: Asked, family: OpenFamily, day: Temporal.PlainDate) => Promise<VNode>;

export function familyRoutes(house: House, draw?: Draw): Hono<Env> {
  return new Hono<Env>()
    .get(paths.family(":child"), async (c) => {
      const now = await openFamily(c, house);
      const { day, problem } = dayAsked(c.req.query("on"), now.open.today);
      const family = familyOpen(now.open, now.rows, day);
      const missing = missingIn(family, day);
      const beside = await besideThem(c.var.tx, now.rows, day);
      const notice = familyNotices[c.req.query("done") ?? ""];
      return html(
        c,
        <FamilyPage
          {...{ family, day, missing, notice }}
          dayProblem={problem}
          likelyTwice={likelyTwice(now).length}
          beside={beside}
          drawing={await draw?.(c, family, day)}
        />,
      );
    })
    .route("/", relativeRoutes(house))
    .route("/", knownPeopleRoutes(house))
    .route("/", personRoutes(house))
    .route("/", homeRoutes(house))
    .route("/", duplicateRoutes(house))
    .route("/", newFactRoutes(house))
    .route("/", changeFactRoutes(house))
    .route("/", withdrawalRoutes(house));
}
