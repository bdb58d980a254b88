import { daysBetween, londonDay, showDay, showDays } from "@throughline/calendar";
import type { Purpose, Threshold } from "../children/tables.ts";
import type { Decision } from "./decision.ts";
import type { Spell } from "./spells.ts";

export const WOULD_WE_ACCEPT = "Would we accept this for a child without a disability?";

export const planWords: Readonly<Record<Threshold, string>> = {
  none: "No plan",
  "early help": "Early help",
  "child in need": "Child in need plan",
  "child protection": "Child protection plan",
};

export const purposeWords: Readonly<Record<Purpose, string>> = {
  "support only": "Support only",
  "support with concern": "Support with concern",
  protection: "Protection",
};

/** "From 2 June 2026 to 4 July 2026, 1 month"; and of what still holds, how long so far. */
export function whenHeld({ decision: { from }, until }: Spell<string>, today: Temporal.PlainDate): string {
  if (until === null) return `Since ${showDay(from)}, ${lasting(from, today)} so far`;
  if (until.equals(from)) return `From ${showDay(from)}, and decided otherwise for the same day`;
  return `From ${showDay(from)} to ${showDay(until.subtract({ days: 1 }))}, ${lasting(from, until)}`;
}

function lasting(from: Temporal.PlainDate, until: Temporal.PlainDate): string {
  const { years, months } = from.until(until, { largestUnit: "years" });
  if (years === 0 && months === 0) return showDays(daysBetween(from, until));
  return [count(years, "year"), count(months, "month")].filter((part) => part !== "").join(" ");
}

const count = (number: number, unit: string): string =>
  number === 0 ? "" : `${number} ${unit}${number === 1 ? "" : "s"}`;

/** Who decided; and, when it was written down on another day, when. */
export function decidedBy({ by, agency, from, at }: Decision): string {
  const written = londonDay(at);
  return written.equals(from) ? `${by}, ${agency}` : `${by}, ${agency}. Recorded on ${showDay(written)}`;
}
