export { answerDue } from "./answer-due.ts";
export { byLinkRoutes } from "./by-link-routes.tsx";
export { answers } from "./concern.ts";
export { decide } from "./decide.store.ts";
export { frontDoors } from "./front-doors.store.ts";
export { makeLink } from "./links.store.ts";
export { closeFrontDoor, openFrontDoor, teamsNamed } from "./mark-front-door.store.ts";
export { raiseConcern } from "./raise.store.ts";
