import "./tables.ts";
import "../practitioners/tables.ts";
import type { Tx } from "../platform/database/store.ts";
import { newId } from "../platform/id.ts";

export interface FoundTeam {
  readonly partnershipId: string;
  readonly id: string;
  readonly agencyId: string;
  readonly team: string;
  readonly agency: string;
}

/** The teams of a name, in whichever agency; of one agency where it is named. */
export async function teamsNamed(tx: Tx, team: string, agency: string | null): Promise<FoundTeam[]> {
  return await tx
    .selectFrom("team as t")
    .innerJoin("agency as a", (join) =>
      join.onRef("a.partnership_id", "=", "t.partnership_id").onRef("a.id", "=", "t.agency_id"),
    )
    .select(["t.partnership_id as partnershipId", "t.id", "t.agency_id as agencyId"])
    .select(["t.name as team", "a.name as agency"])
    .where("t.name", "=", team)
    .$if(agency !== null, (query) => query.where("a.name", "=", agency ?? ""))
    .execute();
}

/** Makes a team a front door from today; false where it is one already. */
export async function openFrontDoor(tx: Tx, team: FoundTeam, today: Temporal.PlainDate): Promise<boolean> {
  if (await isFrontDoor(tx, team, today)) return false;
  await tx
    .insertInto("front_door")
    .values({
      partnership_id: team.partnershipId,
      id: newId(),
      team_id: team.id,
      agency_id: team.agencyId,
      from_on: today,
      to_on: null,
    })
    .execute();
  return true;
}

/** From tomorrow on it is none any more; false where it is none. */
export async function closeFrontDoor(tx: Tx, team: FoundTeam, today: Temporal.PlainDate): Promise<boolean> {
  if (!(await isFrontDoor(tx, team, today))) return false;
  await tx
    .updateTable("front_door")
    .set({ to_on: today })
    .where("team_id", "=", team.id)
    .where("to_on", "is", null)
    .execute();
  return true;
}

async function isFrontDoor(tx: Tx, { id }: FoundTeam, today: Temporal.PlainDate): Promise<boolean> {
  const row = await tx
    .selectFrom("front_door")
    .select("id")
    .where("team_id", "=", id)
    .where((eb) => eb.or([eb("to_on", "is", null), eb("to_on", ">", today)]))
    .executeTakeFirst();
  return row !== undefined;
}
