import { daysBetween, showDays } from "@throughline/calendar";
import type { PartKnownDay } from "@throughline/calendar";

function counted(n: number, word: string): string {
  return `${n} ${word}${n === 1 ? "" : "s"}`;
}

/** How long between two days in the words people use: days up to 60, then months and days, then years and months. */
export function showSpan(from: Temporal.PlainDate, to: Temporal.PlainDate): string {
  const days = daysBetween(from, to);
  if (days <= 60) return showDays(days);
  const { years, months, days: odd } = from.until(to, { largestUnit: "year" });
  const parts = [counted(years, "year"), counted(months, "month"), counted(odd, "day")];
  const kept = years > 0 ? [true, months > 0, false] : [false, true, odd > 0 && months < 6];
  return parts.filter((_, at) => kept[at]).join(" ");
}

/** "today", "27 days ago", "8 months ago"; a day not known exactly gives both ends: "between 3 and 33 days ago". */
export function howLongAgo(on: PartKnownDay, today: Temporal.PlainDate): string {
  if (daysBetween(on.from, today) < 0) return `in ${showSpan(today, on.from)}`;
  if (on.from.equals(on.to)) return on.to.equals(today) ? "today" : `${showSpan(on.from, today)} ago`;
  const most = daysBetween(on.from, today);
  const least = Math.max(0, daysBetween(on.to, today));
  if (most <= 60) return `between ${least} and ${showDays(most)} ago`;
  const latest = daysBetween(on.to, today) < 0 ? today : on.to;
  return `between ${showSpan(latest, today)} and ${showSpan(on.from, today)} ago`;
}
