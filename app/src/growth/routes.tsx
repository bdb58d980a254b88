import { Hono } from "hono";
import { openRecord } from "../children/public.ts";
import { restrictedSentence } from "../chronology/public.ts";
import { paths } from "../paths.ts";
import type { Env } from "../platform/http/env.ts";
import { html } from "../platform/http/html.ts";
import type { House } from "../platform/house.ts";
import { GrowthPage } from "./growth-page.tsx";
import { growthOf } from "./growth-of.ts";

/** A child's measurements, where they stand, and what they ask. */
export function growthRoutes(house: House): Hono<Env> {
  return new Hono<Env>().get(paths.growth(":child"), async (c) => {
    const open = await openRecord(c, house, "growth");
    const { tx } = c.var;
    const account = await growthOf(tx, open.child, open.today);
    return html(
      c,
      <GrowthPage open={open} account={account} restricted={await restrictedSentence(tx, open.child.id)} />,
    );
  });
}
