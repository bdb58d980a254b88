export { planOn, purposeOn } from "./decided-on.ts";
export type { Decision, PlanDecision, PurposeDecision } from "./decision.ts";
export { decisionFacts } from "./facts-for-checks.ts";
export { planWords, purposeWords, WOULD_WE_ACCEPT } from "./decision-words.ts";
