import type { Family, Person } from "@throughline/genogram";

/** How long after their birth somebody of whom no death is recorded is taken as living. */
export const LIVING_YEARS = 100;

/**
 * Whether somebody is or may be living: no death is recorded, no pregnancy ended, and they were born less than 100
 * years before `today` or on a day not known. Of a birth known in part the latest day counts.
 */
export function mayBeLiving({ born, died, pregnancy }: Person, today: Temporal.PlainDate): boolean {
  if (died !== null || (pregnancy !== null && pregnancy !== "expected")) return false;
  return born === null || Temporal.PlainDate.compare(born.to, today.subtract({ years: LIVING_YEARS })) > 0;
}

/** Pregnancies that ended whose mother or father may be living: they are told of, but not by name or day. */
export function lostByTheLiving(
  { people, parentLinks }: Family,
  living: ReadonlySet<string>,
): readonly string[] {
  const lost = new Set(people.filter(({ pregnancy }) => pregnancy !== null).map(({ id }) => id));
  return parentLinks
    .filter(({ parent, child }) => living.has(parent) && lost.has(child))
    .map(({ child }) => child);
}
