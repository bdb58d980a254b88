export { GROWN_UP_AT, isClosedOn, type Standing, type StandingDecision } from "./closed.ts";
export { may, takenWhenClosed, type Thing, type Verdict, type Viewer } from "./may.ts";
export { type Relation, relationNames, relations } from "./relations.ts";
export { EMERGENCY_HOURS, type Membership, relationsOf, type StandingFacts, type Work } from "./standing.ts";
export { tableAsMarkdown } from "./table-as-markdown.ts";
export { type Action, actions, cells, type Kind, kinds, type Line, table, type Whose } from "./table.ts";
