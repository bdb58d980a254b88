/** Measured partnerships are told as at this day, so that a seed always makes the same rows. */
export const TOLD_ON = Temporal.PlainDate.from("2026-11-24");

const YEARS = 19;
const START = TOLD_ON.subtract({ years: YEARS });
/** Every day of a childhood up to the last, as text: working each out afresh would take longer than the rest of the row. */
const DAYS = Array.from({ length: START.until(TOLD_ON).days + 1 }, (_, i) =>
  START.add({ days: i }).toString(),
);
export const LAST = DAYS.length - 1;

/** The day that is so many days before the last, as text. */
export const daysBack = (n: number): string =>
  DAYS[Math.max(0, Math.min(LAST, LAST - n))] ?? TOLD_ON.toString();

const two = (n: number): string => (n < 10 ? `0${n}` : `${n}`);
export const moment = (day: string, hour: number, minute: number): string =>
  `${day} ${two(hour)}:${two(minute)}:00+00`;
export const clock = (hour: number, minute: number): string => `${two(hour)}:${two(minute)}`;
