import { daysBetween, shortMonthName } from "@throughline/calendar";

/** Room at both ends, so that a mark on the first or last day is whole. */
const END_ROOM = 10;
const MONTH_ROOM = 34;
const DAYS_IN_MONTH = 30.4;

/** Where days stand across the drawing. */
export interface LineScale {
  readonly from: Temporal.PlainDate;
  readonly to: Temporal.PlainDate;
  readonly at: (day: Temporal.PlainDate) => number;
  readonly pixelsPerDay: number;
}

/** A linear scale over the days from `from` to `to`; days outside it stand at the nearer end. */
export function scaleOf(
  from: Temporal.PlainDate,
  to: Temporal.PlainDate,
  left: number,
  right: number,
): LineScale {
  const days = Math.max(1, daysBetween(from, to));
  const pixelsPerDay = (right - left - 2 * END_ROOM) / days;
  const at = (day: Temporal.PlainDate) =>
    left + END_ROOM + Math.min(days, Math.max(0, daysBetween(from, day))) * pixelsPerDay;
  return { from, to, at, pixelsPerDay };
}

/** The beginnings of months or years, as many as there is room to name. */
export function ticksOf({
  from,
  to,
  at,
  pixelsPerDay,
}: LineScale): { x: number; text: string; year: boolean }[] {
  const step =
    [1, 3, 6, 12, 24, 60].find((months) => months * DAYS_IN_MONTH * pixelsPerDay >= MONTH_ROOM) ?? 120;
  const ticks = [];
  for (
    let day = from.with({ month: 1, day: 1 });
    Temporal.PlainDate.compare(day, to) <= 0;
    day = day.add({ months: step })
  ) {
    if (Temporal.PlainDate.compare(day, from) < 0) continue;
    const year = day.month === 1;
    ticks.push({ x: at(day), text: year ? String(day.year) : shortMonthName(day.month), year });
  }
  return ticks;
}
