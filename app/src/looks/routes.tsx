import { Hono } from "hono";
import { z } from "zod";
import { linkingOf } from "../changes/public.ts";
import { openRecord } from "../children/public.ts";
import { paths } from "../paths.ts";
import type { Env } from "../platform/http/env.ts";
import { html } from "../platform/http/html.ts";
import type { House } from "../platform/house.ts";
import { LooksPage } from "./looks-page.tsx";
import { LATELY_DAYS } from "./looks-words.ts";
import { tellingsOf } from "./looks-told.store.ts";
import { looksAs, looksAt, looksByAgency } from "./looks.store.ts";
import { strangers } from "./relation-words.ts";
import { toldRoutes } from "./told-routes.tsx";
import { weeksRoutes } from "./weeks-routes.tsx";

const lookId = z.uuid().nullable().catch(null);

export function looksRoutes(house: House): Hono<Env> {
  return new Hono<Env>()
    .get(paths.looks(":child"), async (c) => {
      const open = await openRecord(c, house, "who looked");
      const after = lookId.parse(c.req.query("after") ?? null);
      const page = await looksAt(c.var.tx, open.child.id, after);
      const since = house.clock.now().subtract({ hours: LATELY_DAYS * 24 });
      const lately = await looksByAgency(c.var.tx, open.child.id, since);
      const linking = await linkingOf(c.var.tx, open.child.id);
      const shown = {
        linking,
        strangers: await looksAs(c.var.tx, open.child.id, strangers, since),
        tellings: await tellingsOf(c.var.tx, open.child.id),
        notice: c.req.query("done") === "told" ? "It is recorded that the family was told." : undefined,
      };
      return html(
        c,
        <LooksPage open={open} page={page} lately={lately} newest={after === null} {...shown} />,
      );
    })
    .route("/", toldRoutes(house))
    .route("/", weeksRoutes(house));
}
