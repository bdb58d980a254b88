/** How many days from `a` to `b`: 1 from one day to the next, negative when `b` is the earlier. */
export function daysBetween(a: Temporal.PlainDate, b: Temporal.PlainDate): number {
  return a.until(b, { largestUnit: "day" }).days;
}
