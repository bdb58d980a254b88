export { signFacts } from "./facts-for-checks.ts";
export { type SignOnPaper, signsOnPaper } from "./on-paper.ts";
export { addExplanation, addReview, decideSign, linkEntries, openSign } from "./record-sign.store.ts";
export { amounts, causes, signSorts, tellers } from "./sign.ts";
export { type SignsCard, signsCard } from "./signs-card.ts";
export { signsOf } from "./signs.store.ts";
