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
