import { daysBetween } from "@throughline/calendar";
import type { Entry } from "./entry.ts";

/** The six things a chronology entry says, in the words shown. */
export const sixFields = [
  "the day",
  "who recorded it",
  "what happened",
  "the effect on the child",
  "what was done or why nothing",
  "what came of it",
] as const;

/** One of the six. */
export type Field = (typeof sixFields)[number];

/** Kinds that are a fact by themselves (a weight, a mark in the register), which nobody is asked to write around. */
const bareKinds: ReadonlySet<Entry["kind"]> = new Set(["measurement", "attendance", "nothing to add"]);

/** Whether an entry is one the six fields are asked of: measurements, attendance and "nothing to add" are not. */
export function asksSixFields({ kind }: Entry): boolean {
  return !bareKinds.has(kind);
}

/** Whether a field holds words; dashes, dots, "n/a" and "tbc" leave it as empty as nothing does. */
export function isFilled(text: string | null): boolean {
  if (text === null) return false;
  if (text.length > 8) return /[a-z0-9]/i.test(text) || /[\p{L}\p{N}]/u.test(text);
  return /[\p{L}\p{N}]/u.test(text) && !/^\s*(n\/?a|tbc|tba|nil)\.?\s*$/i.test(text);
}

/** Which of the six an entry lacks. A day spread over more than a year is not a day anybody can use. */
export function fieldsLacking(entry: Entry): Field[] {
  const { from, to, precision } = entry.happened;
  const filled = [
    precision === "day" || daysBetween(from, to) <= 366,
    isFilled(entry.author) && isFilled(entry.agencyName),
    isFilled(entry.what),
    isFilled(entry.impact),
    isFilled(entry.action) || isFilled(entry.noActionReason),
    isFilled(entry.outcome),
  ];
  return sixFields.filter((_, at) => !filled[at]);
}
