import { showPartKnownDay } from "@throughline/calendar";
import type { UnknownParent } from "@throughline/genogram";
import type { FamilyRows } from "./family-rows.ts";
import { partKnownOf } from "./part-known.ts";
import type { FactTables } from "./tables.ts";

/** The parents nobody has been able to name, each with what was tried last; not those found since. */
export function unknownParents(
  rows: Pick<FamilyRows, "unknown_parent" | "unknown_parent_try">,
): UnknownParent[] {
  return rows.unknown_parent
    .filter(({ found_id }) => found_id === null)
    .map((row) => ({
      id: row.first_id,
      children: [row.person_id],
      other: row.other_id,
      parent: row.parent,
      words: triedLast(triesOf(rows, row.first_id)),
    }));
}

/** What was tried to find out who a parent is, oldest first. */
export const triesOf = (
  { unknown_parent_try }: Pick<FamilyRows, "unknown_parent_try">,
  unknownId: string,
): FactTables["unknown_parent_try"][] =>
  unknown_parent_try
    .filter((row) => row.unknown_id === unknownId)
    .toSorted((a, b) =>
      (partKnownOf(a, "day")?.to.toString() ?? "").localeCompare(partKnownOf(b, "day")?.to.toString() ?? ""),
    );

function triedLast(tries: readonly FactTables["unknown_parent_try"][]): string | null {
  const last = tries.at(-1);
  const on = last && partKnownOf(last, "day");
  if (!last || !on) return null;
  return `tried ${showPartKnownDay(on)}: ${last.tried}${last.came_of_it === null ? "" : `; ${last.came_of_it}`}`;
}
