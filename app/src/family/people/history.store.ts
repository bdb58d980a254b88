import type { Tx } from "../../platform/database/store.ts";
import type { AnyRow } from "../fact-sort.ts";
import { factSorts } from "../fact-sorts.ts";
import { readRow } from "../family-rows.ts";
import type { OpenFamily } from "../open-family.ts";
import { allVersions } from "../read-facts.store.ts";
import type { FactTable } from "../tables.ts";
import type { ToldFact } from "../told-facts.ts";

const ofChild = new Set<FactTable>(["family_member", "support", "adult_service_asked"]);

/** Whether a version of a fact still stands, was replaced, or was taken back. */
export interface Version extends ToldFact {
  readonly standing: "stands" | "replaced" | "taken back";
}

/** All that was ever told about somebody in this family, newest first; with what replaced it or took it back. */
export async function historyOf(tx: Tx, family: OpenFamily, personId: string): Promise<Version[]> {
  const { rows } = family;
  const inFamily = new Set(rows.people.map(({ id }) => id));
  const ids = [...inFamily, ...rows.person_merge.flatMap((m) => [m.person_id, m.same_id])];
  const tables = [...new Set(factSorts.map(({ table }) => table))].filter(
    (table) => table !== "household" && table !== "family_review",
  );
  const versions: Version[] = [];
  for (const table of tables) {
    const all = await allVersions(tx, table, ofChild.has(table) ? [rows.childId] : ids);
    const replaced = new Set(all.map((row) => row.replaces_id));
    for (const raw of all) {
      const row = canonical(table, raw, rows.readAs);
      const sort = row && factSorts.find((one) => one.table === table && one.is(row));
      if (!row || !sort) continue;
      const people = sort.people(row);
      if (!people.includes(personId) || !people.every((id) => inFamily.has(rows.readAs(id)))) continue;
      const standing = row.withdrawn ? "taken back" : replaced.has(row.id) ? "replaced" : "stands";
      versions.push({ sort, row, standing });
    }
  }
  return versions.toSorted((a, b) => at(b.row) - at(a.row));
}

const canonical = (table: FactTable, row: AnyRow, readAs: (id: string) => string): AnyRow | null =>
  table === "person_merge" ? row : readRow(table, row as never, readAs);

/** What came with a child's own record has no moment of its own. */
function at(row: AnyRow): number {
  const recorded: Temporal.Instant | null = row.recorded_at;
  return recorded?.epochMilliseconds ?? 0;
}
