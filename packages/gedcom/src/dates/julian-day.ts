const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
/** 1 January of the year 1 in the Julian calendar. */
const first = Temporal.PlainDate.from({ year: 0, month: 12, day: 30 });

/** A day of the Julian calendar in ours; every fourth year is a leap year. Null when there is no such day. */
export function julianDay(year: number, month: number, day: number): Temporal.PlainDate | null {
  const leap = ((year % 4) + 4) % 4 === 0;
  const length = month === 2 && leap ? 29 : lengths[month - 1];
  if (length === undefined || day < 1 || day > length || Math.abs(year) > 9999) return null;
  const before = lengths.slice(0, month - 1).reduce((sum, days) => sum + days, 0);
  const past = year - 1;
  const days = past * 365 + Math.floor(past / 4) + before + (leap && month > 2 ? 1 : 0) + day - 1;
  return first.add({ days });
}
