import { showDay } from "@throughline/calendar";
import { z } from "zod";
import { exactDayOf, words, wordsOrNone } from "../platform/forms/answers.ts";
import { type Problem, readAs } from "../platform/forms/fields.ts";
import type { Fields } from "../platform/drafts/tables.ts";
import type { AdultOfFamily } from "./adults-of-family.ts";
import { aYearAhead, dayProblem } from "./sensible-day.ts";
import { hasLeft, type Involvement } from "./team.ts";
import type { TeamChoice } from "./team-choices.store.ts";

/** A team that begins to work with a child, with or without somebody named. */
export interface NewInvolvement {
  readonly team: TeamChoice;
  readonly practitionerId: string | null;
  readonly named: string | null;
  readonly role: string;
  readonly does: string | null;
  /** The adult of the family they work with; null for the child. */
  readonly withPersonId: string | null;
  readonly from: Temporal.PlainDate;
}

interface Given {
  readonly name: string;
  readonly born: Temporal.PlainDate;
  readonly today: Temporal.PlainDate;
  readonly choices: readonly TeamChoice[];
  readonly involvements: readonly Involvement[];
  readonly adults: readonly AdultOfFamily[];
}

/** The answer that a team works with the child, and not with an adult of the family. */
export const THE_CHILD = "child";

const form = z.object({
  team: words("Choose the team"),
  practitioner: wordsOrNone(),
  named: wordsOrNone(200),
  role: wordsOrNone(200),
  does: wordsOrNone(1000),
  with: wordsOrNone().transform((who) => (who === THE_CHILD ? null : who)),
  from: exactDayOf("Say from which day"),
});

const MONTHS_BEFORE_BIRTH = 10;

/** Reads a new involvement: the value, or everything that stands in its way. */
export function readInvolvement(
  fields: Fields,
  given: Given,
): { value: NewInvolvement } | { problems: Problem[] } {
  const read = readAs(form, fields);
  if ("problems" in read) return read;
  const { practitioner, named, does, from, with: withPersonId } = read.value;
  const team = given.choices.find(({ id }) => id === read.value.team);
  if (!team) return { problems: [{ field: "team", words: "Choose the team" }] };
  const chosen = team.practitioners.find(({ id }) => id === practitioner);
  const role = read.value.role ?? chosen?.role;
  const problems = [
    ...(withPersonId !== null && !given.adults.some(({ id }) => id === withPersonId)
      ? [{ field: "with", words: "Choose who they work with" }]
      : []),
    ...whoProblems({ practitioner, named, chosen: chosen !== undefined, team }),
    ...(role === undefined
      ? [{ field: "role", words: "Say what role they have, such as community nurse" }]
      : []),
    ...dayProblem("from", from, {
      earliest: {
        day: given.born.subtract({ months: MONTHS_BEFORE_BIRTH }),
        words: `${given.name} was expected`,
      },
      latest: aYearAhead(given.today),
    }),
  ];
  if (problems.length > 0 || role === undefined) return { problems };
  const value = { team, practitionerId: practitioner, named, role, does, withPersonId, from };
  const already = alreadyIn(value, given);
  return already ? { problems: [already] } : { value };
}

interface Who {
  readonly practitioner: string | null;
  readonly named: string | null;
  readonly chosen: boolean;
  readonly team: TeamChoice;
}

function whoProblems({ practitioner, named, chosen, team }: Who): Problem[] {
  if (practitioner !== null && named !== null)
    return [{ field: "named", words: "Choose somebody or write a name, but not both" }];
  if (practitioner !== null && !chosen)
    return [
      {
        field: "practitioner",
        words: `Choose somebody of ${team.agencyName}, ${team.name}, or leave this empty`,
      },
    ];
  return [];
}

function alreadyIn(
  { team, practitionerId, named, role, withPersonId }: NewInvolvement,
  { involvements, today }: Given,
): Problem | null {
  const same = involvements.find(
    (i) =>
      !hasLeft(i, today) &&
      i.teamId === team.id &&
      i.practitionerId === practitionerId &&
      (i.withAdult?.personId ?? null) === withPersonId &&
      (practitionerId !== null || (i.practitioner === named && i.role === role)),
  );
  if (!same) return null;
  const who = same.practitioner ?? `${same.agencyName}, ${same.team}`;
  return { field: "team", words: `${who} has been in the team since ${showDay(same.from)}` };
}
