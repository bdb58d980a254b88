export { familyFactsOf } from "./facts-for-checks.store.ts";
export { familyOf } from "./family.store.ts";
