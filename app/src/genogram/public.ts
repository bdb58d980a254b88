export { familyFileRoutes } from "./bring-in/routes.tsx";
export { drawFamily } from "./draw-family.tsx";
export { type FamilyCard, familyCard } from "./family-card.ts";
export { genogramPaperRoutes } from "./paper/paper-routes.tsx";
