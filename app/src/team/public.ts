export { involvementsOf } from "./involvements.store.ts";
export { GroupedSelect, type OptionGroup } from "./grouped-select.tsx";
export { practitionersByTeam } from "./new-involvement-page.tsx";
export { type TeamChoice, teamChoices } from "./team-choices.store.ts";
export { leadAttention, toldOfLeaderless } from "./told-of-leaderless.tsx";
export { teamOf } from "./members.store.ts";
export type { Involvement, LastSaw, Member } from "./team.ts";
