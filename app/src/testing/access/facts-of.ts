import { isClosedOn, relationsOf, type StandingFacts } from "@throughline/access";
import { NOW, type RandomFacts } from "./random-facts.ts";

const TODAY = Temporal.PlainDate.from("2026-11-24");
type Recorded = { readonly at: Temporal.Instant; readonly id: string };
type Child = RandomFacts["children"][number];
type Practitioner = RandomFacts["practitioners"][number];

const inOrder = <T extends Recorded>(rows: readonly T[]): T[] =>
  rows.toSorted((a, b) => Temporal.Instant.compare(a.at, b.at) || (a.id < b.id ? -1 : 1));
const newest = <T extends Recorded & { readonly from: Temporal.PlainDate }>(
  rows: readonly T[],
): T | undefined =>
  inOrder(rows.filter(({ from }) => Temporal.PlainDate.compare(from, TODAY) <= 0))
    .toSorted((a, b) => Temporal.PlainDate.compare(a.from, b.from))
    .at(-1);
const isOpen = ({ from, to }: { from: Temporal.PlainDate; to: Temporal.PlainDate | null }) =>
  Temporal.PlainDate.compare(from, TODAY) <= 0 && (to === null || Temporal.PlainDate.compare(to, TODAY) >= 0);

/** How the package says that a practitioner stands to a child, from the facts that were planted. */
export function relationsByPackage(facts: RandomFacts, practitioner: Practitioner, child: Child): string[] {
  return relationsOf(factsOf(facts, practitioner, child), TODAY, NOW);
}

/** Whether the package says that the child's record takes nothing new. */
export function isClosedByPackage({ standings }: RandomFacts, child: Child): boolean {
  return isClosedOn(TODAY, child.bornBy, inOrder(standings.filter((one) => one.child === child)));
}

function factsOf(facts: RandomFacts, practitioner: Practitioner, child: Child): StandingFacts {
  const isTheirs = (row: { child: Child; practitioner: Practitioner }) =>
    row.child === child && row.practitioner === practitioner;
  const managed = facts.practitioners.filter(
    (one) => newest(facts.lines.filter((line) => line.practitioner === one))?.manager === practitioner,
  );
  const spells = (of: readonly Practitioner[]) =>
    facts.memberships.filter((spell) => of.includes(spell.practitioner));
  const membershipsOf = (one: Practitioner | null) =>
    one === null
      ? []
      : spells([one]).map(({ team, manages, from, to }) => ({ teamId: team.id, manages, from, to }));
  const led = newest(facts.leads.filter(({ of }) => of.child === child))?.of;
  return {
    practitionerId: practitioner.id,
    memberships: membershipsOf(practitioner),
    teamsInLine: spells(managed)
      .filter(isOpen)
      .map(({ team }) => team.id),
    work: facts.work
      .filter((work) => work.child === child)
      .map(({ id, team, practitioner: who, role, withAdult, from, to }) => ({
        id,
        teamId: team.id,
        socialCare: team.agency.sort === "Social care",
        practitionerId: who?.id ?? null,
        role,
        withAdult,
        from,
        to,
      })),
    leadWorkId: led?.id ?? null,
    leaderMemberships: membershipsOf(led?.practitioner ?? null),
    audits: facts.audits.filter(isTheirs),
    emergencies: facts.emergencies
      .filter(isTheirs)
      .map(({ from }) => ({ from, until: from.add({ hours: 4 }) })),
    barred: inOrder(facts.bars.filter(isTheirs)).at(-1)?.barred ?? false,
  };
}
