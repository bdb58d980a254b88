export { requestFacts } from "./facts-for-checks.store.ts";
