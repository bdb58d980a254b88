import type { Tx } from "../platform/database/store.ts";
import type { PlanDecision, PurposeDecision } from "./decision.ts";
import { planDecisions, purposeDecisions } from "./decisions.store.ts";
import { inForceOn } from "./spells.ts";

/** The decision on the child's plan that holds on a day; null when none was made by then. */
export const planOn = async (
  tx: Tx,
  childId: string,
  day: Temporal.PlainDate,
): Promise<PlanDecision | null> => inForceOn(await planDecisions(tx, childId), day);

/** Why agencies work with the family on a day; null when it was not decided by then. */
export const purposeOn = async (
  tx: Tx,
  childId: string,
  day: Temporal.PlainDate,
): Promise<PurposeDecision | null> => inForceOn(await purposeDecisions(tx, childId), day);
