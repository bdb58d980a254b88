import "./tables.ts";
import { forget, once } from "../platform/database/once.ts";
import type { Tx } from "../platform/database/store.ts";
import type { Threshold } from "./tables.ts";

/** A decision that puts a child on a plan, or ends one. */
export interface ThresholdDecision {
  readonly id: string;
  readonly threshold: Threshold;
  readonly category: string | null;
  readonly fromOn: Temporal.PlainDate;
}

const decisions = (childId: string) => `threshold decisions of ${childId}`;

/** The decisions on a child's plan, by the day each holds from; of one day, the last recorded is the last. */
export function thresholdDecisionsOf(tx: Tx, childId: string): Promise<readonly ThresholdDecision[]> {
  return once(tx, decisions(childId), async () => {
    const rows = await tx
      .selectFrom("threshold_decision")
      .select(["id", "threshold", "category", "from_on"])
      .where("child_id", "=", childId)
      .orderBy("from_on")
      .orderBy("recorded_at")
      .orderBy("id")
      .execute();
    return rows.map(({ from_on: fromOn, ...decided }) => ({ ...decided, fromOn }));
  });
}

/** After a decision the decisions are read again. */
export const forgetThresholdDecisions = (tx: Tx, childId: string): void => forget(tx, decisions(childId));
