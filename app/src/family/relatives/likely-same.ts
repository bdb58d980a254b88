import type { PartKnownDay } from "@throughline/calendar";
import type { KnownPerson } from "./known-people.store.ts";

/** Mothers and daughters may share a name: born years apart, they are not the same. */
const YEARS_APART = 2;

/** Which of those named alike may be the same person, going by when they were born. */
export const likelySame = (
  born: PartKnownDay | null,
  people: readonly KnownPerson[],
): readonly KnownPerson[] => people.filter((person) => mayBeBornAlike(born, person.born));

export function mayBeBornAlike(a: PartKnownDay | null, b: PartKnownDay | null): boolean {
  if (a === null || b === null) return true;
  const isBy = (day: Temporal.PlainDate, latest: Temporal.PlainDate) =>
    Temporal.PlainDate.compare(day, latest) <= 0;
  return (
    isBy(a.from.subtract({ years: YEARS_APART }), b.to) && isBy(b.from.subtract({ years: YEARS_APART }), a.to)
  );
}
