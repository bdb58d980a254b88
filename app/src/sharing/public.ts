export { unansweredAbout } from "./unanswered.store.ts";
export { requestFacts } from "./facts-for-checks.store.ts";
export { askAgency, recordSharing } from "./record.store.ts";
export { requestsAbout } from "./sharing.store.ts";
export { consents, decidedAnswers, marks } from "./sharing.ts";
