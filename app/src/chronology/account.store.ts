import "../children/tables.ts";
import "./tables.ts";
import type { Agency, Band, Sighting, Threshold } from "@throughline/chronology";
import type { Tx } from "../platform/database/store.ts";

/** Every entry that says the child was seen: all that silences are worked out from. */
export async function sightingsOf(tx: Tx, childId: string): Promise<Sighting[]> {
  const rows = await tx
    .selectFrom("current_entry as e")
    .select([
      "e.id",
      "e.seen",
      "e.happened_from",
      "e.happened_to",
      "e.happened_precision",
      "e.happened_about",
    ])
    .where("e.child_id", "=", childId)
    .where("e.seen", "in", ["seen", "seen alone"])
    .execute();
  return rows.map((r) => ({
    id: r.id,
    seen: r.seen,
    happened: {
      from: r.happened_from,
      to: r.happened_to,
      precision: r.happened_precision,
      about: r.happened_about,
    },
  }));
}

/** The first day that any entry tells of: where the record begins. */
export async function firstDayTold(tx: Tx, childId: string): Promise<Temporal.PlainDate | null> {
  const row = await tx
    .selectFrom("current_entry")
    .select("happened_from")
    .where("child_id", "=", childId)
    .orderBy("happened_from")
    .limit(1)
    .executeTakeFirst();
  return row?.happened_from ?? null;
}

const thresholds = {
  "early help": "Early help",
  "child in need": "Child in need",
  "child protection": "Child protection",
} as const satisfies Record<string, Threshold>;

/** The times a child was at each threshold, from the decisions that began and ended them. */
export async function bandsOf(tx: Tx, childId: string): Promise<Band[]> {
  const rows = await tx
    .selectFrom("threshold_decision")
    .select(["threshold", "from_on"])
    .where("child_id", "=", childId)
    .orderBy("from_on")
    .orderBy("recorded_at")
    .orderBy("id")
    .execute();
  const decided = rows.filter(({ from_on }, i) => rows[i + 1]?.from_on.equals(from_on) !== true);
  return decided.flatMap(({ threshold, from_on: from }, i) => {
    const next = decided[i + 1];
    return threshold === "none"
      ? []
      : [{ threshold: thresholds[threshold], from, to: next ? next.from_on.subtract({ days: 1 }) : null }];
  });
}

/** The agencies that are or were involved with the child, whether or not they have written anything. */
export async function agenciesInvolved(tx: Tx, childId: string): Promise<Agency[]> {
  const rows = await tx
    .selectFrom("involvement as i")
    .innerJoin("agency as a", (join) =>
      join.onRef("a.partnership_id", "=", "i.partnership_id").onRef("a.id", "=", "i.agency_id"),
    )
    .select(["a.id", "a.name", "a.sort"])
    .distinct()
    .where("i.child_id", "=", childId)
    .orderBy("a.name")
    .execute();
  return rows.map((r) => ({ agencyId: r.id, agencyName: r.name, agencySort: r.sort }));
}

/** How an entry stands now, by the id of any version of it. */
export async function currentIdOf(tx: Tx, childId: string, entryId: string): Promise<string | null> {
  const row = await tx
    .selectFrom("current_entry as now")
    .select("now.id")
    .where("now.child_id", "=", childId)
    .where("now.first_id", "=", (eb) =>
      eb
        .selectFrom("entry as e")
        .select("e.first_id")
        .where("e.id", "=", entryId)
        .where("e.child_id", "=", childId),
    )
    .executeTakeFirst();
  return row?.id ?? null;
}
