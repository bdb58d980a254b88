import "./tables.ts";
import "../practitioners/tables.ts";
import { sql } from "kysely";
import { forget, once } from "../platform/database/once.ts";
import type { Tx } from "../platform/database/store.ts";
import { accountOrder, partOf } from "./account-part.store.ts";
import { choicesOf } from "./choices.store.ts";
import type { Entry } from "./entry.ts";
import { everything, type Filter } from "./filter.ts";

const BEGINNING = 100;

/** What pictures and silences need of every entry: when, whose, whether the child was seen, and how it begins. */
export type Outline = Pick<
  Entry,
  | "id"
  | "childId"
  | "happened"
  | "time"
  | "recordedAt"
  | "tone"
  | "seen"
  | "agencyId"
  | "agencyName"
  | "agencySort"
  | "author"
> & {
  /** The beginning of what happened: enough to name a mark by. */
  readonly what: string;
  readonly significant: { readonly why: string } | null;
};

const whole = (childId: string) => `outline of ${childId}`;

/** The outline of a child's whole account. */
export function wholeOutline(tx: Tx, childId: string): Promise<readonly Outline[]> {
  return once(tx, whole(childId), () => outlineOf(tx, [childId], everything));
}

/** After an entry is added the outline is read again. */
export const forgetOutline = (tx: Tx, childId: string): void => forget(tx, whole(childId));

export async function outlineOf(tx: Tx, childIds: readonly string[], filter: Filter): Promise<Outline[]> {
  const choices = await choicesOf(tx, childIds);
  const rows = await tx
    .selectFrom("current_entry as e")
    .innerJoin("agency as a", (join) =>
      join.onRef("a.partnership_id", "=", "e.partnership_id").onRef("a.id", "=", "e.agency_id"),
    )
    .select(["e.id", "e.first_id", "e.child_id", "e.happened_from", "e.happened_to", "e.happened_precision"])
    .select(["e.happened_about", "e.happened_time", "e.recorded_at", "e.tone", "e.seen"])
    .select(["e.agency_id", "e.author", "a.name", "a.sort"])
    .select(sql<string>`left(e.what, ${BEGINNING})`.as("beginning"))
    .where(partOf(childIds, filter, choices))
    .orderBy(accountOrder)
    .execute();
  return rows.map((r) => ({
    id: r.id,
    childId: r.child_id,
    happened: {
      from: r.happened_from,
      to: r.happened_to,
      precision: r.happened_precision,
      about: r.happened_about,
    },
    time: r.happened_time,
    recordedAt: r.recorded_at,
    tone: r.tone,
    seen: r.seen,
    agencyId: r.agency_id,
    agencyName: r.name,
    agencySort: r.sort,
    author: r.author,
    what: r.beginning,
    significant: choices.get(r.first_id) ?? null,
  }));
}
