import { showDay } from "@throughline/calendar";
import { z } from "zod";
import { exactDayOf, words } from "../platform/forms/answers.ts";
import { type Problem, readAs } from "../platform/forms/fields.ts";
import type { Fields } from "../platform/drafts/tables.ts";
import { aYearAhead, dayProblem } from "./sensible-day.ts";
import type { Involvement } from "./team.ts";
import type { TeamChoice } from "./team-choices.store.ts";

/** The last day of an involvement, and why it ended. */
export interface NewEnd {
  readonly endedOn: Temporal.PlainDate;
  readonly reason: string;
}

interface Given {
  readonly today: Temporal.PlainDate;
  readonly involvements: readonly Involvement[];
  readonly choices: readonly TeamChoice[];
}

const form = z.object({
  endedOn: exactDayOf("Say the last day"),
  reason: words("Say why they leave", 1000),
});

/** Reads the end of an involvement: the value, or everything that stands in its way. */
export function readEnd(
  fields: Fields,
  ending: Involvement,
  given: Given,
): { value: NewEnd } | { problems: Problem[] } {
  const read = readAs(form, fields);
  if ("problems" in read) return read;
  const problems = dayProblem("endedOn", read.value.endedOn, {
    earliest: { day: ending.from, words: `they began, on ${showDay(ending.from)}` },
    latest: aYearAhead(given.today),
  });
  if (problems.length > 0) return { problems };
  if (staysOpen(ending, read.value.endedOn, given)) return read;
  const words = "Nobody could open this record after that day. Add the team that takes over first";
  return { problems: [{ field: "endedOn", words }] };
}

/** Whether somebody can still open the record afterwards: only a team that is working with the child can. */
function staysOpen(
  ending: Involvement,
  endedOn: Temporal.PlainDate,
  { involvements, choices }: Given,
): boolean {
  const nextDay = endedOn.add({ days: 1 });
  const hasPeople = (teamId: string) =>
    choices.some(({ id, practitioners }) => id === teamId && practitioners.length > 0);
  return involvements.some(
    (i) =>
      i.id !== ending.id &&
      i.to === null &&
      Temporal.PlainDate.compare(i.from, nextDay) <= 0 &&
      hasPeople(i.teamId),
  );
}
