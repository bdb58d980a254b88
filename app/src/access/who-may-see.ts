import { type Relation, relationsOf } from "@throughline/access";
import type { Emergency } from "./emergency.ts";

/** Somebody with their teams today. */
export interface Somebody {
  readonly id: string;
  readonly name: string;
  readonly role: string;
  readonly agency: string;
  readonly teams: readonly { readonly teamId: string; readonly team: string; readonly manages: boolean }[];
}

/** A team's work with the child, or with an adult of the family, today. */
export interface WorkToday {
  readonly id: string;
  readonly teamId: string;
  readonly team: string;
  readonly agency: string;
  readonly socialCare: boolean;
  readonly practitionerId: string | null;
  readonly named: string | null;
  readonly role: string;
  readonly withAdult: { readonly name: string | null } | null;
  readonly leads: boolean;
}

export interface AuditWindow {
  readonly practitionerId: string;
  readonly audit: string;
  readonly from: Temporal.PlainDate;
  readonly to: Temporal.PlainDate;
}

export interface Bar {
  readonly practitionerId: string;
  readonly name: string;
  readonly role: string;
  readonly agency: string;
  readonly reason: string;
  readonly by: string;
  readonly at: Temporal.Instant;
}

export interface AccessFacts {
  readonly people: readonly Somebody[];
  readonly work: readonly WorkToday[];
  readonly lines: readonly { readonly practitionerId: string; readonly managerId: string }[];
  readonly audits: readonly AuditWindow[];
  readonly emergencies: readonly Emergency[];
  readonly barred: readonly Bar[];
}

export interface Seeing {
  readonly person: Somebody;
  readonly relations: readonly Relation[];
}

export interface WhoMaySee {
  /** Each team, with what it does and everybody of it who may see the record through it. */
  readonly teams: readonly { readonly work: readonly WorkToday[]; readonly members: readonly Somebody[] }[];
  readonly withAdults: WhoMaySee["teams"];
  readonly managers: readonly { readonly person: Somebody; readonly through: readonly string[] }[];
  /** Those whose days are still to come included. */
  readonly auditors: readonly { readonly person: Somebody; readonly windows: readonly AuditWindow[] }[];
  readonly emergencies: readonly Emergency[];
  readonly barred: readonly Bar[];
}

/** Everybody who may see a record today, by how they stand to the child: worked out by the very rule that lets them in. */
export function whoMaySee(facts: AccessFacts, today: Temporal.PlainDate, now: Temporal.Instant): WhoMaySee {
  const seeing = facts.people
    .map((person) => ({ person, relations: standingOf(person, facts, today, now) }))
    .filter(({ relations }) => relations.length > 0);
  const standing = (relation: Relation) =>
    seeing.filter(({ relations }) => relations.includes(relation)).map(({ person }) => person);
  const teamsOf = (work: readonly WorkToday[], relation: Relation) =>
    [...Map.groupBy(work, ({ teamId }) => teamId)].map(([teamId, ofTeam]) => ({
      work: ofTeam,
      members: standing(relation).filter(({ teams }) => teams.some((team) => team.teamId === teamId)),
    }));
  return {
    teams: teamsOf(
      facts.work.filter(({ withAdult }) => !withAdult),
      "team",
    ),
    withAdults: teamsOf(
      facts.work.filter(({ withAdult }) => withAdult),
      "adult services",
    ),
    managers: standing("manager").map((person) => ({ person, through: managesThrough(person, facts) })),
    auditors: facts.people
      .map((person) => ({ person, windows: facts.audits.filter((one) => one.practitionerId === person.id) }))
      .filter(({ person, windows }) => windows.length > 0 && !isBarred(person, facts)),
    emergencies: facts.emergencies.filter(({ practitionerId }) =>
      standing("emergency").some(({ id }) => id === practitionerId),
    ),
    barred: facts.barred,
  };
}

function standingOf(
  person: Somebody,
  facts: AccessFacts,
  today: Temporal.PlainDate,
  now: Temporal.Instant,
): readonly Relation[] {
  const ofPerson = <T extends { practitionerId: string }>(all: readonly T[]) =>
    all.filter(({ practitionerId }) => practitionerId === person.id);
  const forToday = { from: today, to: null };
  const led = facts.work.find(({ leads }) => leads);
  const leader = facts.people.find(({ id }) => id === led?.practitionerId);
  return relationsOf(
    {
      practitionerId: person.id,
      memberships: person.teams.map((team) => ({ ...team, ...forToday })),
      teamsInLine: managedBy(person, facts).flatMap(({ teams }) => teams.map(({ teamId }) => teamId)),
      work: facts.work.map((work) => ({ ...work, withAdult: work.withAdult !== null, ...forToday })),
      leadWorkId: led?.id ?? null,
      leaderMemberships: (leader?.teams ?? []).map((team) => ({ ...team, ...forToday })),
      audits: ofPerson(facts.audits),
      emergencies: ofPerson(facts.emergencies).map(({ openedAt, until }) => ({ from: openedAt, until })),
      barred: isBarred(person, facts),
    },
    today,
    now,
  );
}

const isBarred = ({ id }: Somebody, { barred }: AccessFacts): boolean =>
  barred.some(({ practitionerId }) => practitionerId === id);

const managedBy = ({ id }: Somebody, { lines, people }: AccessFacts): Somebody[] =>
  people.filter((person) => lines.some((line) => line.managerId === id && line.practitionerId === person.id));

/** Through which teams of the child, and through whom in them, somebody manages. */
function managesThrough(manager: Somebody, facts: AccessFacts): string[] {
  const ofChild = new Set(facts.work.filter(({ withAdult }) => !withAdult).map(({ teamId }) => teamId));
  const teams = manager.teams.filter(({ teamId, manages }) => manages && ofChild.has(teamId));
  const people = managedBy(manager, facts).filter((person) =>
    person.teams.some(({ teamId }) => ofChild.has(teamId)),
  );
  return [...teams.map(({ team }) => `the team ${team}`), ...people.map(({ name }) => name)];
}
