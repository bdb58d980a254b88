import "../concerns/tables.ts";
import "../practitioners/tables.ts";
import type { Tx } from "../platform/database/store.ts";
import { newId } from "../platform/id.ts";
import { DEMONSTRATION } from "./demonstration.ts";
import { agencyOfTeam, type Partnership } from "./partnership.ts";

/** Long enough ago that everybody was there for every story. */
const SINCE = Temporal.PlainDate.from("2012-01-01");

export interface Planted {
  readonly id: string;
  readonly agencyId: string;
  readonly name: string;
}

/** What the keys of the stories stand for, once planted. */
export interface Keys {
  readonly partnershipId: string;
  agency(key: string): string;
  team(key: string): string;
  practitioner(key: string): Planted;
}

/** The partnership, its agencies, teams and practitioners; `signInIds` by practitioner's key. */
export async function plantPartnership(
  tx: Tx,
  partnership: Partnership,
  signInIds: ReadonlyMap<string, string>,
): Promise<Keys> {
  const kept = { partnership_id: DEMONSTRATION };
  await tx.insertInto("partnership").values({ id: DEMONSTRATION, name: partnership.name }).execute();

  const agencies = new Map(partnership.agencies.map(({ key }) => [key, newId()]));
  const agency = (key: string) => found(agencies, key);
  await tx
    .insertInto("agency")
    .values(partnership.agencies.map(({ key, name, sort }) => ({ ...kept, id: agency(key), name, sort })))
    .execute();

  const teams = new Map(partnership.agencies.flatMap((a) => a.teams.map(({ key }) => [key, newId()])));
  const team = (key: string) => found(teams, key);
  await tx
    .insertInto("team")
    .values(
      partnership.agencies.flatMap((a) =>
        a.teams.map(({ key, name }) => ({ ...kept, id: team(key), agency_id: agency(a.key), name })),
      ),
    )
    .execute();

  const doors = partnership.agencies.flatMap((a) =>
    a.teams
      .filter(({ frontDoor }) => frontDoor)
      .map(({ key }) => ({
        ...kept,
        id: newId(),
        team_id: team(key),
        agency_id: agency(a.key),
        from_on: SINCE,
        to_on: null,
      })),
  );
  if (doors.length > 0) await tx.insertInto("front_door").values(doors).execute();

  const people = new Map(
    partnership.practitioners.map((p): [string, Planted] => {
      const agencyKey = agencyOfTeam(partnership, p.team)?.key ?? "";
      return [p.key, { id: newId(), agencyId: agency(agencyKey), name: p.name }];
    }),
  );
  const practitioner = (key: string) => found(people, key);
  await tx
    .insertInto("practitioner")
    .values(
      partnership.practitioners.map(({ key, role }) => {
        const { id, agencyId, name } = practitioner(key);
        return {
          ...kept,
          id,
          agency_id: agencyId,
          name,
          role,
          phone: null,
          sign_in_id: signInIds.get(key) ?? null,
        };
      }),
    )
    .execute();
  await tx
    .insertInto("team_membership")
    .values(
      partnership.practitioners.map(({ key, team: teamKey, manages }) => ({
        ...kept,
        id: newId(),
        practitioner_id: practitioner(key).id,
        team_id: team(teamKey),
        manages,
        from_on: SINCE,
        to_on: null,
      })),
    )
    .execute();
  return { partnershipId: DEMONSTRATION, agency, team, practitioner };
}

function found<T>(kept: ReadonlyMap<string, T>, key: string): T {
  const value = kept.get(key);
  if (value === undefined) throw new RangeError(`“${key}” is not in partnership.json.`);
  return value;
}
