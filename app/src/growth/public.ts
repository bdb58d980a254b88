export { type GrowthCard, growthCard } from "./growth-card.ts";
export { growthFacts } from "./facts-for-checks.ts";
export { growthPaperRoutes } from "./paper/paper-routes.tsx";
export { recordFacts, recordFeeding, recordInterval, recordReview } from "./record.store.ts";
export { factSorts } from "./recorded.ts";
export { recordedOf } from "./recorded.store.ts";
export { growthPicture } from "./growth-picture.tsx";
export { keepChart } from "./charts.store.ts";
