export { signFacts } from "./facts-for-checks.ts";
export { type SignsCard, signsCard } from "./signs-card.ts";
