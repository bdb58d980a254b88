import { newId } from "../platform/id.ts";
import type { Joiner } from "./people-file.ts";
import { planMembership } from "./plan-membership.ts";
import type { Place } from "./plan-places.ts";
import type { Held, Person, Row, Step, Write } from "./step.ts";

/** What becomes of one person, known again by the email they sign in by, and of their place in each team. */
export function planPerson(
  held: Held,
  joiner: Joiner,
  places: ReadonlyMap<string, Place>,
  today: Temporal.PlainDate,
): { steps: Step[]; problems: string[] } {
  const known = held.people.find(({ email }) => email === joiner.email);
  const [home] = joiner.memberships.flatMap(({ team }) => places.get(team) ?? []);
  if (!home) return { steps: [], problems: [] };
  if (known && known.agencyId !== home.agencyId)
    return { steps: [], problems: [elsewhere(joiner, held, known, home)] };

  const id = known?.id ?? newId();
  const { name, email, memberships } = joiner;
  const steps = [personStep(known, joiner, id, home)];
  const problems: string[] = [];
  for (const asked of memberships) {
    const place = places.get(asked.team);
    if (!place) continue;
    const { teamId } = place;
    const spells = held.memberships.filter((m) => m.practitionerId === id && m.teamId === teamId);
    const plan = planMembership(spells, asked, today);
    if ("problem" in plan) {
      problems.push(`${name} (${email}), in “${asked.team}”: ${plan.problem}`);
      continue;
    }
    const { standing, change, begin, alter } = plan;
    steps.push({
      row: { what: "membership", name, of: place.team, email, standing, change },
      writes: [
        ...(alter ? [{ change: "membership", ...alter } as const] : []),
        ...(begin ? [{ add: "membership", id: newId(), practitionerId: id, teamId, ...begin } as const] : []),
      ],
    });
  }
  return { steps, problems };
}

function elsewhere({ name, email }: Joiner, { agencies }: Held, known: Person, { agency }: Place): string {
  const now = agencies.find(({ id }) => id === known.agencyId)?.name ?? "another agency";
  return `${name} (${email}): they work for ${now} in this record, and the file puts them in ${agency}. A person works for one agency here: end their teams at ${now} with “until”, and write them again for ${agency} with another email address.`;
}

function personStep(known: Person | undefined, joiner: Joiner, id: string, home: Place): Step {
  const { name, role, email } = joiner;
  const phone = joiner.phone === undefined ? (known?.phone ?? null) : joiner.phone;
  const row = { what: "practitioner", name, of: home.agency, email } as const;
  if (!known) {
    const write: Write = { add: "practitioner", id, agencyId: home.agencyId, name, role, phone, email };
    return { row: { ...row, standing: "new", change: null }, writes: [write] };
  }
  const changes = [
    ...became("name", known.name, name),
    ...became("role", known.role, role),
    ...became("phone", known.phone, phone),
  ];
  if (changes.length === 0)
    return { row: { ...row, standing: "already as it is", change: null }, writes: [] };
  return {
    row: { ...row, standing: "changed", change: changes.join("; ") },
    writes: [{ change: "practitioner", id, name, role, phone }],
  };
}

const became = (what: string, was: string | null, is: string | null): string[] =>
  was === is ? [] : [`${what} ${was ?? "not recorded"} becomes ${is ?? "not recorded"}`];

/** Whoever is in a team from today on and is not named in the file: it leaves them where they are, and says so. */
export function leftAlone(
  held: Held,
  joiners: readonly Joiner[],
  places: ReadonlyMap<string, Place>,
  today: Temporal.PlainDate,
): Row[] {
  const named = new Set(
    joiners.flatMap(({ email, memberships }) =>
      memberships.map(({ team }) => `${email} ${places.get(team)?.teamId ?? ""}`),
    ),
  );
  const people = new Map(held.people.map((p) => [p.id, p]));
  const teams = new Map(held.teams.map((t) => [t.id, t.name]));
  return held.memberships
    .filter(({ until }) => until === null || Temporal.PlainDate.compare(until, today) >= 0)
    .flatMap(({ practitionerId, teamId }): Row[] => {
      const person = people.get(practitionerId);
      if (!person || named.has(`${person.email} ${teamId}`)) return [];
      const { name, email } = person;
      const change = "left as it is; write them with “until” to end it";
      return [
        {
          what: "membership",
          name,
          of: teams.get(teamId) ?? null,
          email,
          standing: "not in the file",
          change,
        },
      ];
    });
}
