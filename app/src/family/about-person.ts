import type { FamilyRows } from "./family-rows.ts";
import type { DetailSort, FactTables, Told } from "./tables.ts";

const compare = (a: Temporal.PlainDate, b: Temporal.PlainDate): number => Temporal.PlainDate.compare(a, b);

/** What was told last of one thing about a person. */
export function detailOf(
  { person_detail }: Pick<FamilyRows, "person_detail">,
  personId: string,
  sort: DetailSort,
): FactTables["person_detail"] | null {
  return toldLast(person_detail.filter((row) => row.person_id === personId && row.sort === sort));
}

/** Whether a fact may hold on a day: it had not surely begun later, and had not surely ended before. */
export const holdsOn = (row: Told, day: Temporal.PlainDate): boolean =>
  (row.began_from === null || compare(row.began_from, day) <= 0) &&
  (row.ended_to === null || compare(row.ended_to, day) >= 0);

/** Whether a fact has surely ended before a day. */
export const hasEnded = (row: Told, day: Temporal.PlainDate): boolean =>
  row.ended_to !== null && compare(row.ended_to, day) < 0;

/** What somebody was called on a day; "" where no name is known. */
export function nameOn(
  { person_name }: Pick<FamilyRows, "person_name">,
  personId: string,
  day: Temporal.PlainDate,
): string {
  const names = person_name.filter((row) => row.person_id === personId && row.sort === "name");
  const held = names.filter((row) => holdsOn(row, day)).toSorted(byBeginning);
  const name = held.at(-1) ?? names.toSorted(byBeginning)[0];
  return name ? withoutTurning(`${name.given} ${name.family}`).trim() : "";
}

/** Without the marks that would turn the rest of a sentence round; a name in Arabic or Hebrew needs none. */
const withoutTurning = (name: string): string => name.replaceAll(/[\u202A-\u202E\u2066-\u2069]/g, "");

export const toldLast = <R extends Told>(rows: readonly R[]): R | null =>
  rows.toSorted(byTelling).at(-1) ?? null;

/** What came with a child's record was there before anything was told. */
const byTelling = (a: Told, b: Told): number => order(a.recorded_at) - order(b.recorded_at);
const order = (at: Temporal.Instant | null): number => at?.epochMilliseconds ?? 0;

function byBeginning(a: Told, b: Told): number {
  if (a.began_from === null || b.began_from === null)
    return Number(a.began_from !== null) - Number(b.began_from !== null) || byTelling(a, b);
  return compare(a.began_from, b.began_from) || byTelling(a, b);
}
