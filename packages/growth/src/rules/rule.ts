import type { Measure } from "../measure.ts";

/** Where a rule comes from: what and where in it, whether its text was seen, and what we added ourselves (all of it, where there is no outside source). */
export interface Citation {
  readonly title: string;
  readonly place: string;
  readonly url?: string;
  readonly seen: "text seen" | "second-hand" | "no outside source" | "stated by the partnership";
  readonly ours?: string;
}

/** How a rule works out what it compares with its threshold. */
export type Formula =
  | "lost of birth weight"
  | "fall from birth weight"
  | "fall from the highest sustained"
  | "below a line"
  | "below mid-parental height";

/** Where the birth weight stood, which decides how large a fall in weight is asked about. */
export type BirthBand = "below the 9th" | "9th to 91st" | "above the 91st" | "not known";

/** What must be reached for a question: per cent, centile spaces (one number, or one to each birth-weight band), or a line. */
export interface Threshold {
  readonly reached: "at least" | "more than" | "below";
  readonly percent?: number;
  readonly spaces?: number | Readonly<Record<BirthBand, number>>;
  readonly line?: string;
}

/**
 * One question that growth can ask, as data. Ages are from `from` up to but not at `to`, written as `ageFromToken` reads
 * them: of the age that drives, the chronological one, or the younger of the two.
 */
export interface GrowthRule {
  readonly id: string;
  readonly citation: Citation;
  readonly measures: readonly Measure[];
  readonly ages: {
    readonly of: "driving" | "chronological" | "younger";
    readonly from: string;
    readonly to: string;
  };
  readonly formula: Formula;
  readonly threshold: Threshold;
  readonly inputs: readonly string[];
  readonly question: string;
}
