import type { ChildRecord } from "@throughline/practice";
import type { Tx } from "../platform/database/store.ts";
import type { Decision } from "./decision.ts";
import { planWords, purposeWords } from "./decision-words.ts";
import { planDecisions, purposeDecisions } from "./decisions.store.ts";
import { purposes, thresholds } from "./ladders.ts";
import { inForceOn, isStepDown } from "./spells.ts";

type DecisionFact = (ChildRecord["decisions"] & object)[number];

/** What the checks read of a child's plans, and of why agencies work with the family. */
export async function decisionFacts(tx: Tx, childId: string): Promise<DecisionFact[]> {
  return [
    ...factsOf("episode", await planDecisions(tx, childId), thresholds, planWords),
    ...factsOf("purpose", await purposeDecisions(tx, childId), purposes, purposeWords),
  ];
}

/** A decision that was taken again for the same day is read as it was taken last. */
function factsOf<Level extends string>(
  of: "episode" | "purpose",
  decisions: readonly Decision<Level>[],
  ladder: readonly Level[],
  words: Readonly<Record<Level, string>>,
): DecisionFact[] {
  return decisions
    .filter((decision) => inForceOn(decisions, decision.from) === decision)
    .map((decision) => {
      const before = inForceOn(decisions, decision.from.subtract({ days: 1 }));
      const after = before === null ? "" : `, after ${words[before.level].toLowerCase()}`;
      return {
        id: decision.id,
        of,
        signId: null,
        on: decision.from,
        words: `${words[decision.level]}${after}`,
        by: decision.by,
        doesLess: isStepDown(decisions, decision, ladder),
        wouldAccept: decision.wouldAccept,
      };
    });
}
