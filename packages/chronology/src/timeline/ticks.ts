import { dayNumber } from "../day-number.ts";
import type { Tick } from "./model.ts";
import type { Scale } from "./scale.ts";

const YEAR_ROOM = 40;
const MONTH_ROOM = 34;
const DAYS_IN_MONTH = 30.4;
const monthNames = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/**
 * Years, or every second, fifth or tenth year, or years with months between, as the width allows; the first day, when
 * no month begins in the days drawn.
 */
export function ticks(scale: Scale): Tick[] {
  const months = [1, 3, 6].find((step) => step * DAYS_IN_MONTH * scale.pixelsPerDay >= MONTH_ROOM);
  const years = [1, 2, 5, 10, 20].find((step) => step * 365 * scale.pixelsPerDay >= YEAR_ROOM) ?? 50;
  const found = months === undefined ? yearTicks(scale, years) : monthTicks(scale, months);
  return found.length > 0 ? found : [firstDayTick(scale)];
}

function yearTicks(scale: Scale, step: number): Tick[] {
  const all = Array.from(
    { length: scale.to.year - scale.from.year + 1 },
    (_, index) => scale.from.year + index,
  );
  return all
    .filter((year) => year % step === 0)
    .map((year) => tickOn(scale, new Temporal.PlainDate(year, 1, 1)))
    .filter((tick) => tick !== null);
}

function monthTicks(scale: Scale, step: number): Tick[] {
  const found: Tick[] = [];
  for (
    let day = scale.from.with({ month: 1, day: 1 });
    !isAfter(day, scale.to);
    day = day.add({ months: step })
  ) {
    const tick = tickOn(scale, day);
    if (tick !== null) found.push(tick);
  }
  return found;
}

function tickOn(scale: Scale, day: Temporal.PlainDate): Tick | null {
  if (isAfter(scale.from, day) || isAfter(day, scale.to)) return null;
  const x = scale.edge(dayNumber(day));
  return day.month === 1
    ? { x, text: String(day.year), sort: "year" }
    : { x, text: monthNames[day.month - 1] ?? "", sort: "month" };
}

function firstDayTick(scale: Scale): Tick {
  const { day, month } = scale.from;
  return { x: scale.left, text: `${day} ${monthNames[month - 1] ?? ""}`, sort: "month" };
}

function isAfter(a: Temporal.PlainDate, b: Temporal.PlainDate): boolean {
  return Temporal.PlainDate.compare(a, b) > 0;
}
