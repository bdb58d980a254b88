import { daysBetween, type PartKnownDay } from "@throughline/calendar";

/** The middle of a part-known day as a number of years, for putting people in order. */
export function decimalYear({ from, to }: PartKnownDay): number {
  const middle = from.add({ days: Math.floor(daysBetween(from, to) / 2) });
  return middle.year + (middle.dayOfYear - 1) / middle.daysInYear;
}
