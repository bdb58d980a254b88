const firstDay = Temporal.PlainDate.from({ year: 1792, month: 9, day: 22 });
const LAST_YEAR = 14;

/**
 * A day of the French Republican calendar in ours, for the years 1 to 14 in which it was in force; its years 3, 7 and
 * 11 had six days after the twelfth month. Null when there is no such day.
 */
export function frenchDay(year: number, month: number, day: number): Temporal.PlainDate | null {
  if (year < 1 || year > LAST_YEAR || month < 1 || month > 13) return null;
  const length = month < 13 ? 30 : year % 4 === 3 ? 6 : 5;
  if (day < 1 || day > length) return null;
  return firstDay.add({ days: 365 * (year - 1) + Math.floor(year / 4) + 30 * (month - 1) + day - 1 });
}
