import type { Agency, Band, Silence } from "@throughline/chronology";
import type { OpenRecord } from "../children/public.ts";
import type { Entry, Filter, Outline, Review } from "../chronology/public.ts";
import type { SignOnPaper } from "../signs/public.ts";

/** How much another agency holds back from whoever takes the copy. */
export interface HeldBack {
  readonly heldBy: string;
  readonly entries: number;
}

/** A child's chronology as one practitioner takes it away at one moment: what is in it, and what is not. */
export interface Copy extends OpenRecord {
  readonly takenAt: Temporal.Instant;
  readonly filter: Filter;
  /** The agency the filter names, where it names one. */
  readonly agency: Agency | null;
  readonly entries: readonly Entry[];
  /** Stretches in which nobody saw the child, worked out from every entry the taker may read, in the copy or not. */
  readonly silences: readonly Silence<Outline>[];
  readonly silenceDays: number;
  readonly bands: readonly Band[];
  readonly review: Review | null;
  /** Every sign, however the entries are narrowed; a story leaves them out of a part. */
  readonly signs: readonly SignOnPaper[];
  readonly leftOut: readonly HeldBack[];
}

export const isNarrowed = ({ filter: { account, ...parts } }: Pick<Copy, "filter">): boolean =>
  account === "chosen" || Object.values(parts).some((part) => part !== null);
