import "./tables.ts";
import type { Agency, Band, Threshold } from "@throughline/chronology";
import { thresholdDecisionsOf } from "../children/public.ts";
import type { Tx } from "../platform/database/store.ts";

const thresholds = {
  "early help": "Early help",
  "child in need": "Child in need",
  "child protection": "Child protection",
} as const satisfies Record<string, Threshold>;

/** The times a child was at each threshold, from the decisions that began and ended them. */
export async function bandsOf(tx: Tx, childId: string): Promise<Band[]> {
  const rows = await thresholdDecisionsOf(tx, childId);
  const decided = rows.filter(({ fromOn }, i) => rows[i + 1]?.fromOn.equals(fromOn) !== true);
  return decided.flatMap(({ threshold, fromOn: from }, i) => {
    const next = decided[i + 1];
    return threshold === "none"
      ? []
      : [{ threshold: thresholds[threshold], from, to: next ? next.fromOn.subtract({ days: 1 }) : null }];
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
