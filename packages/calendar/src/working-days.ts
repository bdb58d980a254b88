import { bankHolidays, bankHolidaysFrom, bankHolidaysTo } from "./bank-holidays.ts";
import { daysBetween } from "./days-between.ts";
import { showDay } from "./show-day.ts";

const length = daysBetween(bankHolidaysFrom, bankHolidaysTo) + 1;
const holidays = new Set(bankHolidays.map(({ on }) => daysBetween(bankHolidaysFrom, on)));

/** Places in the table (0 is its first day) that are working days, and how many there are before each place. */
const working: number[] = [];
const before: number[] = [];
for (let at = 0; at < length; at++) {
  before.push(working.length);
  const weekday = (bankHolidaysFrom.dayOfWeek - 1 + at) % 7;
  if (weekday < 5 && !holidays.has(at)) working.push(at);
}
before.push(working.length);

/** Whether a day is a working day in England: not a weekend and not a bank holiday. Throws RangeError outside the table of bank holidays. */
export function isWorkingDay(day: Temporal.PlainDate): boolean {
  return working[countBefore(place(day))] === place(day);
}

/**
 * The working day that is `n` working days after `day`; a negative `n` counts back. Day 0 is the trigger, whatever
 * day it falls on, and day 1 the next working day. Throws RangeError outside the table of bank holidays.
 */
export function addWorkingDays(day: Temporal.PlainDate, n: number): Temporal.PlainDate {
  const at = place(day);
  if (n === 0) return day;
  const target = n > 0 ? working[countBefore(at + 1) + n - 1] : working[countBefore(at) + n];
  if (target === undefined) throw outside(`${n} working days from ${showDay(day)}`);
  return bankHolidaysFrom.add({ days: target });
}

/**
 * How many working days lie after `a`, up to and including `b`. When `b` is the earlier, how many lie before `a`, from
 * `b` on, as a negative number. So it undoes `addWorkingDays`. Throws RangeError outside the table of bank holidays.
 */
export function workingDaysBetween(a: Temporal.PlainDate, b: Temporal.PlainDate): number {
  const from = place(a);
  const to = place(b);
  if (to < from) return countBefore(to) - countBefore(from) || 0;
  return countBefore(to + 1) - countBefore(from + 1);
}

function countBefore(at: number): number {
  return before[at] ?? 0;
}

function place(day: Temporal.PlainDate): number {
  const at = daysBetween(bankHolidaysFrom, day);
  if (at < 0 || at >= length) throw outside(showDay(day));
  return at;
}

function outside(what: string): RangeError {
  return new RangeError(
    `England’s bank holidays are known from ${showDay(bankHolidaysFrom)} to ${showDay(bankHolidaysTo)}; ${what} is outside them.`,
  );
}
