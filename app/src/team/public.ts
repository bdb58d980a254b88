export { involvementsOf } from "./involvements.store.ts";
export { teamOf } from "./members.store.ts";
export type { Involvement, LastSaw, Member } from "./team.ts";
