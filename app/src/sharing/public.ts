export { unansweredAbout } from "./unanswered.store.ts";
export { requestFacts } from "./facts-for-checks.store.ts";
