import type { PartKnownDay } from "@throughline/calendar";
import type { Family, ParentKind, ParentLink, Person } from "@throughline/genogram";

const isAfter = (a: Temporal.PlainDate, b: Temporal.PlainDate): boolean =>
  Temporal.PlainDate.compare(a, b) > 0;

interface Lasting {
  readonly from: PartKnownDay | null;
  readonly to: PartKnownDay | null;
}

/** Whether something may hold on a day: it had not surely begun later, nor surely ended before. */
export const holds = ({ from, to }: Lasting, day: Temporal.PlainDate): boolean =>
  (from === null || !isAfter(from.from, day)) && (to === null || !isAfter(day, to.to));

/** Kinds of parent from whom a child descends, or who took that place for good. */
export const descending: readonly ParentKind[] = ["birth", "adoptive"];

export const personIn = (family: Family, id: string): Person | undefined =>
  family.people.find((person) => person.id === id);

/** The links to a child's parents that hold on a day; of birth for ever. */
export const parentLinksOf = (family: Family, id: string, day: Temporal.PlainDate): ParentLink[] =>
  family.parentLinks.filter(
    (link) => link.child === id && (link.kind === "birth" || link.kind === "donor" || holds(link, day)),
  );

export const descentOf = (family: Family, id: string): ParentLink[] =>
  family.parentLinks.filter((link) => link.child === id && descending.includes(link.kind));

export const childrenOf = (family: Family, id: string): ParentLink[] =>
  family.parentLinks.filter((link) => link.parent === id);

/** Everybody somebody was ever a partner of, with whether they are on the day. */
export const partnersOf = (
  family: Family,
  id: string,
  day: Temporal.PlainDate,
): { id: string; now: boolean; kind: string }[] =>
  family.couples
    .filter(({ a, b }) => a === id || b === id)
    .map(({ a, b, episodes }) => {
      const now = episodes.find((one) => one.end === null && holds(one, day));
      return {
        id: a === id ? b : a,
        now: now !== undefined,
        kind: (now ?? episodes.at(-1))?.kind ?? "relationship",
      };
    });

/** Those who share a parent by birth or adoption. */
export function siblingsOf(family: Family, id: string): string[] {
  const parents = descentOf(family, id).map(({ parent }) => parent);
  const theirs = family.parentLinks.filter(
    (link) => descending.includes(link.kind) && parents.includes(link.parent) && link.child !== id,
  );
  return [...new Set(theirs.map(({ child }) => child))];
}

/** The homes in which somebody sleeps on a day. */
export const homesOf = (
  family: Family,
  id: string,
  day: Temporal.PlainDate,
): Family["households"][number][] =>
  family.households.filter(({ members }) => members.some((m) => m.person === id && holds(m, day)));

/** Who sleeps in a home on a day. */
export const sleepersIn = (
  home: Family["households"][number],
  day: Temporal.PlainDate,
): Family["households"][number]["members"][number][] => home.members.filter((m) => holds(m, day));
