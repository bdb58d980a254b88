import { monthName } from "./months.ts";
import type { PartKnownDay } from "./part-known-day.ts";
import { seasonStartingIn } from "./seasons.ts";
import { showDay } from "./show-day.ts";
import { showThird } from "./show-third.ts";

/** A part-known day in words, as exact as it is known and no more: "12 March 2021", "March 2021", "summer 2019", "about 2019", "12 to 14 March 2021". */
export function showPartKnownDay(day: PartKnownDay): string {
  if (!day.about) return showPlain(day);
  return showThird(day) ?? `about ${showPlain(day)}`;
}

function showPlain({ from, to, precision }: PartKnownDay): string {
  if (precision === "day") return showDay(from);
  if (precision === "month") return `${monthName(from.month)} ${from.year}`;
  if (precision === "season") return `${seasonStartingIn(from.month) ?? ""} ${from.year}`;
  if (precision === "year") return String(from.year);
  return showSpan(from, to);
}

function showSpan(from: Temporal.PlainDate, to: Temporal.PlainDate): string {
  const wholeMonths = from.day === 1 && to.day === to.daysInMonth;
  const wholeYears = wholeMonths && from.month === 1 && to.month === 12;
  const sameYear = from.year === to.year;
  if (wholeYears && !sameYear) return `${from.year} to ${to.year}`;
  if (sameYear && from.month === to.month) return `${from.day} to ${showDay(to)}`;
  const year = sameYear ? "" : ` ${from.year}`;
  if (wholeMonths) return `${monthName(from.month)}${year} to ${monthName(to.month)} ${to.year}`;
  return `${from.day} ${monthName(from.month)}${year} to ${showDay(to)}`;
}
