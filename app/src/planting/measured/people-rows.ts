import type { Row } from "./copy-text.ts";
import { daysBack, LAST, moment } from "./days-as-text.ts";
import type { Layout } from "./layout.ts";

const SINCE = daysBack(LAST);

/** The rows of the partnership itself, by table, in the order in which they can be loaded. */
export function peopleRows(layout: Layout): [table: string, rows: Row[]][] {
  const { agencies, partnershipId: partnership_id, seed } = layout;
  const teams = agencies.flatMap((agency) => agency.teams.map((team) => ({ agency, team })));
  const posts = teams.flatMap(({ agency, team }) => team.workers.map((worker) => ({ agency, team, worker })));
  return [
    ["partnership", [{ id: partnership_id, name: `Measured partnership ${seed}, generated` }]],
    ["agency", agencies.map(({ id, name, sort }) => ({ partnership_id, id, name, sort }))],
    [
      "team",
      teams.map(({ agency, team: { id, name } }) => ({ partnership_id, id, agency_id: agency.id, name })),
    ],
    [
      "practitioner",
      posts.map(({ agency, worker: { id: practitioner, n, name } }) => {
        const sign_in_id = layout.id("sign-in", n);
        return {
          partnership_id,
          id: practitioner,
          agency_id: agency.id,
          name,
          role: agency.role,
          sign_in_id,
        };
      }),
    ],
    [
      "team_membership",
      posts.map(({ team, worker: { id: practitioner_id, n, manages } }) => {
        return {
          partnership_id,
          id: layout.id("membership", n),
          practitioner_id,
          team_id: team.id,
          manages,
          from_on: SINCE,
        };
      }),
    ],
  ];
}

/** The sign-in library's rows: an account for everybody, all with one password. */
export function signInRows(layout: Layout, password: string): { users: Row[]; accounts: Row[] } {
  const workers = everybody(layout);
  const userId = (n: number) => layout.id("sign-in", n);
  return {
    users: workers.map(({ n, name, email }) => ({ id: userId(n), name, email, emailVerified: true })),
    accounts: workers.map(({ n }) => {
      const user = userId(n);
      const kept = { id: layout.id("account", n), accountId: user, providerId: "credential", userId: user };
      return { ...kept, password, createdAt: moment(SINCE, 9, 0) };
    }),
  };
}

export const everybody = ({ agencies }: Layout) =>
  agencies.flatMap(({ teams }) => teams.flatMap(({ workers }) => workers));
