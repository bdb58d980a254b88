import { type PartKnownDay, showPartKnownDay } from "@throughline/calendar";

/** Whether two birth days can be one, with the sentence that says so. A part-known birth agrees with any day it may be, but is only "unknown". */
export function compareBirths(
  expected: PartKnownDay | null,
  found: PartKnownDay | null,
): { readonly agreement: "same" | "differ" | "unknown"; readonly reason: string } {
  if (expected === null || found === null)
    return { agreement: "unknown", reason: "No birth day to compare." };
  const [ours, theirs] = [showPartKnownDay(expected), showPartKnownDay(found)];
  const apart =
    Temporal.PlainDate.compare(expected.from, found.to) > 0 ||
    Temporal.PlainDate.compare(found.from, expected.to) > 0;
  if (apart && !expected.about && !found.about)
    return { agreement: "differ", reason: `The birth day is ${theirs}, not ${ours}.` };
  if (!apart && expected.precision === "day" && found.precision === "day")
    return { agreement: "same", reason: `The birth day is the same, ${ours}.` };
  return {
    agreement: "unknown",
    reason: `The birth day is ${theirs} here and ${ours} there: they may be the same.`,
  };
}
