import type { Happening } from "./entry.ts";
import { dayNumber } from "./day-number.ts";

/**
 * The six things a chronology entry tells, after the Tayside multi-agency template; "action, or why none" follows
 * the Care Inspectorate's Practice Guide to Chronologies (2017), p. 6.
 */
export const fields = ["event date", "source", "what", "impact", "action or why none", "outcome"] as const;

/** One of the six fields. */
export type Field = (typeof fields)[number];

/** An entry with what the six fields are read from. */
export interface Fielded extends Happening {
  readonly kind: string;
  readonly author: string;
  readonly what: string;
  readonly impact: string | null;
  readonly action: string | null;
  readonly noActionReason: string | null;
  readonly outcome: string | null;
}

/** A day known to within this many days is date enough: a template asks for "date or period". Our own choice. */
export const DATED_WITHIN_DAYS = 31;

/** Which of the six fields an entry lacks, in their order. Spaces alone are nothing. */
export function fieldsLacking(entry: Fielded): Field[] {
  const has: Record<Field, boolean> = {
    "event date": datedWithin(entry, DATED_WITHIN_DAYS),
    source: written(entry.author),
    what: written(entry.what),
    impact: written(entry.impact),
    "action or why none": written(entry.action) || written(entry.noActionReason),
    outcome: written(entry.outcome),
  };
  return fields.filter((field) => !has[field]);
}

function datedWithin({ happened }: Happening, days: number): boolean {
  return dayNumber(happened.to) - dayNumber(happened.from) < days;
}

function written(text: string | null): boolean {
  return text !== null && text.trim() !== "";
}
