export { type GrowthCard, growthCard } from "./growth-card.ts";
export { growthFacts } from "./facts-for-checks.ts";
export { growthPaperRoutes } from "./paper/paper-routes.tsx";
