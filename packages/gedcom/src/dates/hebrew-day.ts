/** 1 Tishrei of the year 1, which is 7 September 3761 BCE in our calendar. */
const first = Temporal.PlainDate.from({ year: -3760, month: 9, day: 7 });

/**
 * A day of the Hebrew calendar in ours, its months numbered as GEDCOM lists them: 1 TSH, 6 ADR, 7 ADS, 13 ELL. ADR in a
 * year without a first Adar is Adar itself. Null when there is no such day. After Dershowitz and Reingold.
 */
export function hebrewDay(year: number, month: number, day: number): Temporal.PlainDate | null {
  if (year < 1 || year > 9999 || month < 1 || month > 13) return null;
  const newYear = daysBefore(year);
  const length = daysBefore(year + 1) - newYear;
  const lengths = monthLengths(length);
  const at = month === 6 && !isLeap(year) ? 6 : month - 1;
  const inMonth = lengths[at];
  if (inMonth === undefined || day < 1 || day > inMonth) return null;
  const before = lengths.slice(0, at).reduce((sum, days) => sum + days, 0);
  return first.add({ days: newYear + before + day - 1 });
}

function isLeap(year: number): boolean {
  return (7 * year + 1) % 19 < 7;
}

/** Of a year of this many days; the first Adar has none in a common year. */
function monthLengths(days: number): readonly number[] {
  const leap = days > 380;
  const long = days % 10 === 5;
  const short = days % 10 === 3;
  return [30, long ? 30 : 29, short ? 29 : 30, 29, 30, leap ? 30 : 0, 29, 30, 29, 30, 29, 30, 29];
}

/** Days from the first new year to this one: the mean new moon, then the rules that put a new year off. */
function daysBefore(year: number): number {
  const delayed = elapsed(year);
  const [last, next] = [elapsed(year - 1), elapsed(year + 1)];
  if (next - delayed === 356) return delayed + 2 - elapsed(1);
  return delayed - last === 382 ? delayed + 1 - elapsed(1) : delayed - elapsed(1);
}

function elapsed(year: number): number {
  const months = Math.floor((235 * year - 234) / 19);
  const parts = 12_084 + 13_753 * months;
  const day = 29 * months + Math.floor(parts / 25_920);
  return (3 * (day + 1)) % 7 < 3 ? day + 1 : day;
}
