export { byLinkRoutes } from "./by-link-routes.tsx";
export { closeFrontDoor, openFrontDoor, teamsNamed } from "./mark-front-door.store.ts";
