import type { OpenRecord } from "../children/public.ts";
import { type GrowthCard, growthCard } from "../growth/public.ts";
import type { Tx } from "../platform/database/store.ts";
import type { Sign, SignSort } from "./sign.ts";

const borneOn: ReadonlySet<SignSort> = new Set(["weight", "hunger", "development"]);

/** The line of weight, for a sign that it bears on. */
export const growthBeside = async (
  tx: Tx,
  child: OpenRecord["child"],
  { sort }: Pick<Sign, "sort">,
  today: Temporal.PlainDate,
): Promise<GrowthCard | null> => (borneOn.has(sort) ? await growthCard(tx, child, today) : null);
