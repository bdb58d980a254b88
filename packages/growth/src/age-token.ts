/** Days in a year wherever an age is a decimal number of years. */
export const DAYS_IN_YEAR = 365.25;

/**
 * An age as a table writes it, in years with 40 weeks' gestation as 0: "-17w" is 17 weeks before that day (23 weeks'
 * gestation), "2w" a fortnight after it, "24m" two years. Throws a RangeError at anything else.
 */
export function ageFromToken(token: string): number {
  const [, number, unit] = /^(-?\d+)([wm])$/.exec(token) ?? [];
  if (number === undefined) throw new RangeError(`“${token}” is not an age in a table.`);
  return unit === "w" ? (Number(number) * 7) / DAYS_IN_YEAR : Number(number) / 12;
}
