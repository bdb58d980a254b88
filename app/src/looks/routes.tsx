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
import { looksAt, looksByAgency } from "./looks.store.ts";

const lookId = z.uuid().nullable().catch(null);

export function looksRoutes(house: House): Hono<Env> {
  return new Hono<Env>().get(paths.looks(":child"), async (c) => {
    const open = await openRecord(c, house, "who looked");
    const after = lookId.parse(c.req.query("after") ?? null);
    const page = await looksAt(c.var.tx, open.child.id, after);
    const lately = await looksByAgency(
      c.var.tx,
      open.child.id,
      house.clock.now().subtract({ hours: LATELY_DAYS * 24 }),
    );
    const linking = await linkingOf(c.var.tx, open.child.id);
    return html(
      c,
      <LooksPage open={open} page={page} lately={lately} linking={linking} newest={after === null} />,
    );
  });
}
