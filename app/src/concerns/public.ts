export { byLinkRoutes } from "./by-link-routes.tsx";
