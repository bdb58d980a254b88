import type { Purpose, Threshold } from "../children/tables.ts";

/** What was decided, from which day, by whom and why. Nothing decided is ever changed. */
export interface Decision<Level extends string = string> {
  readonly id: string;
  readonly from: Temporal.PlainDate;
  readonly level: Level;
  /** The kind of harm that a child protection plan is about. */
  readonly category: string | null;
  readonly reason: string;
  /** What was answered when asked whether we would accept this for a child without a disability. */
  readonly wouldAccept: string | null;
  readonly by: string;
  readonly agency: string;
  readonly at: Temporal.Instant;
}

export type PlanDecision = Decision<Threshold>;
export type PurposeDecision = Decision<Purpose>;

export type NewDecision<Level extends string> = Pick<
  Decision<Level>,
  "from" | "level" | "category" | "reason" | "wouldAccept"
>;
