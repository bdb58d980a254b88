import { kinOf } from "../kin/kin-of.ts";
import type { AdultServiceAsked, Family, Person } from "../family.ts";

/** One of those who care for the child, and what was last recorded of asking them; null where nobody has recorded it. */
export interface CarerAsked {
  readonly person: Person;
  readonly asked: AdultServiceAsked | null;
}

const ADULT = 18;

/**
 * Of each adult who is the child's parent or stands in a parent's place, gives them personal care or is of the family and
 * lives in one of their homes: whether it was asked if an adult service works with them. Give it the family as at the day. Others of
 * whom it is recorded come last.
 */
export function adultServicesAsked(family: Family, day: Temporal.PlainDate): readonly CarerAsked[] {
  const { index, people, adultServices = [] } = family;
  const carers = index === null ? new Set<string>() : carersOf(family, index);
  const last = new Map<string, AdultServiceAsked>();
  for (const asked of adultServices) {
    const before = last.get(asked.person);
    if (before === undefined || Temporal.PlainDate.compare(before.on.to, asked.on.to) <= 0)
      last.set(asked.person, asked);
  }
  const living = people.filter(({ died, pregnancy }) => died === null && pregnancy === null);
  return [
    ...living.filter((person) => carers.has(person.id) && (last.has(person.id) || !isYoung(person, day))),
    ...living.filter(({ id }) => !carers.has(id) && last.has(id)),
  ].map((person) => ({ person, asked: last.get(person.id) ?? null }));
}

function carersOf(family: Family, child: string): ReadonlySet<string> {
  const { parentLinks, care, households } = family;
  const kin = kinOf(family, child);
  const homes = households.filter(({ members }) => members.some(({ person }) => person === child));
  return new Set(
    [
      ...parentLinks
        .filter((link) => link.child === child && link.kind !== "donor")
        .map(({ parent }) => parent),
      ...care.filter(({ of }) => of === child).map(({ carer }) => carer),
      ...homes.flatMap(({ members }) => members.map(({ person }) => person)).filter((id) => kin.has(id)),
    ].filter((id) => id !== child),
  );
}

/** Certainly under eighteen on the day. */
function isYoung({ born }: Person, day: Temporal.PlainDate): boolean {
  return born !== null && Temporal.PlainDate.compare(born.from.add({ years: ADULT }), day) > 0;
}
