import type { GrowthFacts } from "../growth.ts";
import type { WrittenGrowth } from "./vector.ts";

const day = (text: string) => Temporal.PlainDate.from(text);
const dayOrNull = (text: string | undefined) => (text === undefined ? null : day(text));

/** "4 weeks"; "none" is that it is no longer asked for. Throws for anything else. */
function readEvery(text: string): GrowthFacts["intervals"][number]["every"] {
  if (text === "none") return null;
  const [, value, unit] = /^(\d+) (days|weeks|months)$/.exec(text) ?? [];
  if (unit !== "days" && unit !== "weeks" && unit !== "months") throw new RangeError(`“${text}” is no interval.`);
  return { value: Number(value), unit };
}

/** Reads a child's growth as the vector files write it, filling in what the case leaves out. */
export function readGrowth({ intervals = [], measured = [], notMeasured = [], changes = [] }: WrittenGrowth): GrowthFacts {
  return {
    intervals: intervals.map(({ every, from, sort = "weight", setBy = "Luke Farrow" }, at) => ({
      id: `g${at + 1}`,
      sort,
      every: readEvery(every),
      from: day(from),
      setBy,
      role: "Dietitian",
      why: "To see whether the plan works",
    })),
    measured: measured.map(({ on, sort = "weight" }, at) => ({ id: `m${at + 1}`, sort, on: day(on) })),
    notMeasured: notMeasured.map(({ on, sort = "weight", reason }, at) => ({
      id: `n${at + 1}`,
      sort,
      on: day(on),
      reason,
    })),
    changes: changes.map(({ since, name = "Weight, against the highest level held", reviewedOn, furtherOn }, at) => ({
      name,
      sentence: "A fall of 2.4 centile spaces; the threshold is 2.",
      source: "A rule of our own",
      since: day(since),
      reviewedOn: dayOrNull(reviewedOn),
      reviewedBy: reviewedOn === undefined ? null : "Dr Priya Nair",
      furtherOn: dayOrNull(furtherOn),
      entries: [`c${at + 1}`],
    })),
  };
}
