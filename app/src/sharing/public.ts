export { unansweredAbout } from "./unanswered.store.ts";
export { sharedWith } from "./shared-with.store.ts";
export { decidedWords, type SharingDecision } from "./sharing.ts";
export { requestFacts } from "./facts-for-checks.store.ts";
export { askAgency, recordSharing } from "./record.store.ts";
export { requestsAbout } from "./sharing.store.ts";
export { consents, decidedAnswers, marks } from "./sharing.ts";
