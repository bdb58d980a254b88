export { type GrowthCard, growthCard } from "./growth-card.ts";
