import { daysBetween, showDay } from "@throughline/calendar";
import { z } from "zod";
import { exactDayOf, words } from "../platform/forms/answers.ts";
import { type Problem, readAs } from "../platform/forms/fields.ts";
import type { Fields } from "../platform/drafts/tables.ts";
import type { TeamChoice } from "../team/public.ts";
import type { NewAuditWindow, OpenedWindow } from "./record-access.store.ts";

const MOST = 2000;
/** An audit reads a record for so long at most, both days included. */
const LONGEST_DAYS = 90;

interface Given {
  readonly choices: readonly TeamChoice[];
  readonly viewerId: string;
  readonly today: Temporal.PlainDate;
}

type Read<T> = { value: T } | { problems: Problem[] };

const isThere = (id: string, { choices }: Given) =>
  choices.some(({ practitioners }) => practitioners.some((one) => one.id === id));

const bar = z.object({
  practitioner: words("Choose who must not see the record"),
  reason: words("Say why they must not see it", MOST),
});

export function readBar(fields: Fields, given: Given): Read<{ practitionerId: string; reason: string }> {
  const read = readAs(bar, fields);
  if ("problems" in read) return read;
  const { practitioner: practitionerId, reason } = read.value;
  const problem = (words: string) => ({ problems: [{ field: "practitioner", words }] });
  if (practitionerId === given.viewerId)
    return problem("Nobody bars themselves. Ask somebody else who leads or manages to do it");
  return isThere(practitionerId, given)
    ? { value: { practitionerId, reason } }
    : problem("Choose somebody of the list");
}

const audit = z.object({
  practitioner: words("Choose who reads it"),
  audit: words("Say which audit it is for, and who asked for it", MOST),
  from: exactDayOf("Say from which day"),
  to: exactDayOf("Say until which day"),
});

interface GivenWindows extends Given {
  readonly windows: readonly OpenedWindow[];
}

export function readAuditWindow(fields: Fields, given: GivenWindows): Read<NewAuditWindow> {
  const read = readAs(audit, fields);
  if ("problems" in read) return read;
  const { practitioner: practitionerId, ...window } = read.value;
  const problems: Problem[] = [];
  if (practitionerId === given.viewerId)
    problems.push({ field: "practitioner", words: "You may read this record already" });
  else if (!isThere(practitionerId, given))
    problems.push({ field: "practitioner", words: "Choose somebody of the list" });
  if (daysBetween(given.today, window.from) < 0)
    problems.push({ field: "from", words: "That day is over: give today or a later day" });
  const days = daysBetween(window.from, window.to) + 1;
  if (days < 1) problems.push({ field: "to", words: "The last day is before the first" });
  if (days > LONGEST_DAYS)
    problems.push({ field: "to", words: `That is ${days} days: give ${LONGEST_DAYS} days at most` });
  const before = given.windows.find((one) => one.practitionerId === practitionerId && isBoth(one, window));
  if (before) problems.push({ field: "from", words: openAlready(before) });
  return problems.length > 0 ? { problems } : { value: { practitionerId, ...window } };
}

type Days = Pick<NewAuditWindow, "from" | "to">;

const isBoth = (a: Days, b: Days) => daysBetween(a.from, b.to) >= 0 && daysBetween(b.from, a.to) >= 0;

const openAlready = ({ name, from, to }: OpenedWindow): string =>
  `The record is open to ${name} for an audit from ${showDay(from)} to ${showDay(to)} already: give a day after that`;

export const reasonFor = (mend: string) => z.object({ reason: words(mend, MOST) });
