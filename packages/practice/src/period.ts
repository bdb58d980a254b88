import { addWorkingDays, bankHolidaysFrom, bankHolidaysTo } from "@throughline/calendar";
import { isAfter, isBefore } from "./day-order.ts";

/** Units of time a threshold can be given in. */
export type TimeUnit = "working days" | "days" | "weeks" | "months";

/** A length of time as a procedure words it: "10 working days", "3 months". The value is a whole number. */
export interface Period {
  readonly value: number;
  readonly unit: TimeUnit;
}

function addWeekdays(day: Temporal.PlainDate, n: number): Temporal.PlainDate {
  const weekday = Math.min(day.dayOfWeek, 5);
  const fromFriday = day.dayOfWeek > 5 ? day.subtract({ days: day.dayOfWeek - 5 }) : day;
  const weekends = Math.floor((weekday - 1 + n) / 5);
  return fromFriday.add({ days: n + weekends * 2 });
}

function addWorking(day: Temporal.PlainDate, n: number): Temporal.PlainDate {
  const plain = addWeekdays(day, n);
  const farEnough = plain.add({ days: 21 + Math.ceil(n / 10) });
  const known = !isBefore(day, bankHolidaysFrom) && !isAfter(farEnough, bankHolidaysTo);
  return known ? addWorkingDays(day, n) : plain;
}

/**
 * The last day on which something asked for "within" the period is still in time; the day itself is day 0.
 * Months end on the month's last day where the day does not exist (30 November + 3 months = 28 February).
 * Outside the years whose bank holidays are known only weekends are left out, so a day is asked for sooner, never later.
 */
export function addPeriod(day: Temporal.PlainDate, { value, unit }: Period): Temporal.PlainDate {
  return unit === "working days" ? addWorking(day, value) : day.add({ [unit]: value });
}

/** "10 working days", "1 month", "4 weeks". */
export function showPeriod({ value, unit }: Period): string {
  return `${value} ${value === 1 ? unit.slice(0, -1) : unit}`;
}

/**
 * The earliest day from which the period still reaches today, so that it and every later day is "within the last"
 * period. Found from the same rule as `addPeriod`, so the two agree at the ends of months.
 */
export function firstDayWithin(period: Period, today: Temporal.PlainDate): Temporal.PlainDate {
  const { unit, value } = period;
  const roughly = {
    "working days": { days: value * 2 + 21 },
    days: { days: value },
    weeks: { weeks: value },
  };
  let day = unit === "months" ? today.subtract({ months: value }) : today.subtract(roughly[unit]);
  while (isBefore(addPeriod(day, period), today)) day = day.add({ days: 1 });
  return day;
}
