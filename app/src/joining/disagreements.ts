import { showDay } from "@throughline/calendar";
import type { Joiner, PeopleFile } from "./people-file.ts";

const fold = (name: string): string => name.toLowerCase();

/** What a well-formed file says twice, or says of something that it does not have. */
export function disagreements({ agencies, practitioners }: PeopleFile): string[] {
  const teams = agencies.flatMap((a) => a.teams.map((t) => ({ ...t, agency: a.name })));
  const agencyOf = new Map(teams.map(({ key, agency }) => [key, agency]));
  return [
    ...twice(agencies.map(({ name }) => fold(name))).map(
      (name) => `agencies: “${name}” is there twice. Put its teams together under one.`,
    ),
    ...agencies.flatMap((a) =>
      twice(a.teams.map(({ name }) => fold(name))).map(
        (name) => `agencies, ${a.name}: the team “${name}” is there twice. Take one out.`,
      ),
    ),
    ...twice(teams.map(({ key }) => key)).map(
      (key) => `agencies: two teams have the key “${key}”. Give one of them another.`,
    ),
    ...twice(practitioners.map(({ email }) => email)).map(
      (email) =>
        `practitioners: ${email} is there twice. Write the person once, with every team in “teams”; two people need two addresses.`,
    ),
    ...practitioners.flatMap((joiner, i) =>
      ofOne(joiner, agencyOf).map((words) => `practitioners, number ${i + 1} (${joiner.name}): ${words}`),
    ),
  ];
}

function ofOne({ memberships }: Joiner, agencyOf: ReadonlyMap<string, string>): string[] {
  const unknown = memberships.filter(({ team }) => !agencyOf.has(team));
  const agencies = [...new Set(memberships.flatMap(({ team }) => agencyOf.get(team) ?? []))];
  return [
    ...unknown.map(({ team }) => `no agency has a team with the key “${team}”. Add it, or mend the key.`),
    ...twice(memberships.map(({ team }) => team)).map(
      (team) => `the team “${team}” is named twice. Name it once.`,
    ),
    ...(agencies.length > 1
      ? [
          `their teams are of ${agencies.join(" and ")}. A person works for one agency here: leave the teams of one, and for the other write them again with an email address of that agency.`,
        ]
      : []),
    ...memberships.flatMap(({ team, from, until }) =>
      from && until && Temporal.PlainDate.compare(until, from) < 0
        ? [
            `in “${team}” they would leave on ${showDay(until)}, before they begin on ${showDay(from)}. Put one of the days right.`,
          ]
        : [],
    ),
  ];
}

const twice = (names: readonly string[]): string[] => [
  ...new Set(names.filter((name, i) => names.indexOf(name) !== i)),
];
