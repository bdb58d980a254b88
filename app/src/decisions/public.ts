export { planOn, purposeOn } from "./decided-on.ts";
export type { Decision, PlanDecision, PurposeDecision } from "./decision.ts";
export { planWords, purposeWords } from "./decision-words.ts";
