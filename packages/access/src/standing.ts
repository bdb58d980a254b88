import { type Relation, relationNames } from "./relations.ts";

type Day = Temporal.PlainDate;

/** A practitioner's spell in a team, days included; `to` null while it goes on. */
export interface Membership {
  readonly teamId: string;
  readonly manages: boolean;
  readonly from: Day;
  readonly to: Day | null;
}

/** A team's work with a child, or with an adult of the child's family; `to` is its last day. */
export interface Work {
  readonly id: string;
  readonly teamId: string;
  readonly socialCare: boolean;
  readonly practitionerId: string | null;
  readonly role: string;
  readonly withAdult: boolean;
  readonly from: Day;
  readonly to: Day | null;
}

/** What says how one practitioner stands to one child. */
export interface StandingFacts {
  readonly practitionerId: string;
  readonly memberships: readonly Membership[];
  /** Teams of practitioners whom this one manages by line today. */
  readonly teamsInLine: readonly string[];
  readonly work: readonly Work[];
  /** The work of whoever was last named lead professional; null where nobody was. */
  readonly leadWorkId: string | null;
  /** Their spells in teams: they lead while they are in the team that does that work. */
  readonly leaderMemberships: readonly Membership[];
  readonly audits: readonly { readonly from: Day; readonly to: Day }[];
  readonly emergencies: readonly { readonly from: Temporal.Instant; readonly until: Temporal.Instant }[];
  readonly barred: boolean;
}

/** How long a record stays open to somebody who opened it in an emergency. */
export const EMERGENCY_HOURS = 4;

const LEADING_ROLES = new Set([
  "Social worker",
  "Allocated social worker",
  "Conference chair",
  "Independent reviewing officer",
]);

const isBefore = (a: Day, b: Day) => Temporal.PlainDate.compare(a, b) < 0;
const isOn = (day: Day, { from, to }: { from: Day; to: Day | null }) =>
  !isBefore(day, from) && (to === null || !isBefore(to, day));

/** Every way in which a practitioner stands to a child on a day and at a moment of it, the strongest first; none where barred, or where every team has been left. */
export function relationsOf(facts: StandingFacts, today: Day, now: Temporal.Instant): Relation[] {
  const teams = facts.memberships.filter((spell) => isOn(today, spell));
  if (facts.barred || teams.length === 0) return [];
  const found = new Set<Relation>();
  const open = facts.work.filter((work) => isOn(today, work));
  const leader = open.find(
    ({ id, practitionerId, teamId }) =>
      id === facts.leadWorkId &&
      practitionerId !== null &&
      facts.leaderMemberships.some((spell) => spell.teamId === teamId && isOn(today, spell)),
  );
  for (const work of open) {
    const spells = teams.filter(({ teamId }) => teamId === work.teamId);
    if (work.withAdult) {
      if (spells.length > 0) found.add("adult services");
      continue;
    }
    if (spells.some(({ manages }) => manages) || facts.teamsInLine.includes(work.teamId))
      found.add("manager");
    if (spells.length === 0) continue;
    found.add("team");
    const isTheirs = work.practitionerId === facts.practitionerId;
    const leads = isTheirs && (work === leader || (work.socialCare && LEADING_ROLES.has(work.role)));
    if (leads || !leader) found.add("lead");
  }
  if (facts.audits.some((audit) => isOn(today, audit))) found.add("auditor");
  if (facts.emergencies.some(({ from, until }) => isWithin(now, from, until))) found.add("emergency");
  return relationNames.filter((relation) => found.has(relation));
}

const isWithin = (now: Temporal.Instant, from: Temporal.Instant, until: Temporal.Instant) =>
  Temporal.Instant.compare(from, now) <= 0 && Temporal.Instant.compare(now, until) < 0;
