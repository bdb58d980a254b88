import { drawEcomap, describeEcomap, drawScene } from "@throughline/genogram";
import { Hono } from "hono";
import { lookAtChild } from "../children/public.ts";
import { missingIn, openFamily, type OpenFamily } from "../family/public.ts";
import { paths } from "../paths.ts";
import type { Asked, Env } from "../platform/http/env.ts";
import { html } from "../platform/http/html.ts";
import type { House } from "../platform/house.ts";
import { drawingAsked } from "./drawing-asked.ts";
import { familyDrawing } from "./family-drawing.ts";
import { GenogramPage } from "./genogram-page.tsx";
import { lastSeenOf } from "./last-seen.store.ts";
import { moveRoutes } from "./move-routes.tsx";
import { genogramTakeAwayRoutes } from "./take-away/routes.tsx";
import { moveNotices } from "./move-notices.ts";

/** A child's family, drawn. */
export function genogramRoutes(house: House): Hono<Env> {
  return new Hono<Env>()
    .get(paths.genogram(":child"), async (c) => {
      const opened = await openFamily(c, house);
      const { open } = opened;
      const asked = drawingAsked(c.req.queries(), open.today);
      const drawing = await familyDrawing(c.var.tx, opened, asked);
      const { family, day, title, drawnBy } = drawing;
      const told = { day, title, drawnBy };
      const past = !day.equals(open.today);
      return html(
        c,
        <GenogramPage
          drawing={drawing}
          asked={asked}
          svg={drawScene(drawing.scene, {
            ...told,
            hrefOf: (id) => paths.familyPerson(open.child.id, id),
          })}
          ecomap={drawEcomap(family.family, { ...told, title: `Round ${title}`, bare: true })}
          around={describeEcomap(family.family, day)}
          missing={past ? [] : missingIn(family, day)}
          lastSeen={await seenInFamily(c, house, opened, day)}
          notice={moveNotices[c.req.query("done") ?? ""]}
        />,
      );
    })
    .route("/", moveRoutes(house))
    .route("/", genogramTakeAwayRoutes(house));
}

/** Of each in the family whose own record the viewer may see, when they were last seen. Reading it is a look at them. */
async function seenInFamily(c: Asked, house: House, { rows, open }: OpenFamily, day: Temporal.PlainDate) {
  const others = rows.people.flatMap(({ childId }) =>
    childId === null || childId === open.child.id ? [] : [childId],
  );
  for (const id of others) await lookAtChild(c, house, id, "when last seen, beside another child’s family");
  const seen = await lastSeenOf(c.var.tx, [open.child.id, ...others], day);
  return new Map(
    rows.people.flatMap(({ id, childId }) => {
      const last = childId === null ? undefined : seen.get(childId);
      return last === undefined ? [] : [[id, last] as const];
    }),
  );
}
