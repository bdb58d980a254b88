import "./tables.ts";
import "../practitioners/tables.ts";
import { sql } from "kysely";
import type { Tx } from "../platform/database/store.ts";

export interface FrontDoor {
  readonly id: string;
  readonly name: string;
}

/** The front doors that are open today, by name. */
export async function frontDoors(tx: Tx, today: Temporal.PlainDate): Promise<FrontDoor[]> {
  const rows = await tx
    .selectFrom("front_door as f")
    .innerJoin("team as t", (join) =>
      join.onRef("t.partnership_id", "=", "f.partnership_id").onRef("t.id", "=", "f.team_id"),
    )
    .innerJoin("agency as a", (join) =>
      join.onRef("a.partnership_id", "=", "f.partnership_id").onRef("a.id", "=", "f.agency_id"),
    )
    .select(["f.id", "t.name as team", "a.name as agency"])
    .where("f.from_on", "<=", today)
    .where((eb) => eb.or([eb("f.to_on", "is", null), eb("f.to_on", ">=", today)]))
    .orderBy("a.name")
    .execute();
  return rows.map(({ id, team, agency }) => ({ id, name: `${team}, ${agency}` }));
}

/** The front doors this practitioner works at today. */
export async function ownFrontDoors(tx: Tx): Promise<string[]> {
  const { rows } = await sql<{ doors: string[] }>`select own_front_doors() as doors`.execute(tx);
  return rows[0]?.doors ?? [];
}

/** How a front door is called: its team and agency. */
export async function frontDoorNamed(tx: Tx, id: string): Promise<string> {
  const row = await tx
    .selectFrom("front_door as f")
    .innerJoin("team as t", (join) =>
      join.onRef("t.partnership_id", "=", "f.partnership_id").onRef("t.id", "=", "f.team_id"),
    )
    .innerJoin("agency as a", (join) =>
      join.onRef("a.partnership_id", "=", "f.partnership_id").onRef("a.id", "=", "f.agency_id"),
    )
    .select(["t.name as team", "a.name as agency"])
    .where("f.id", "=", id)
    .executeTakeFirstOrThrow();
  return `${row.team}, ${row.agency}`;
}

/** The team of a front door. */
export async function teamOfFrontDoor(tx: Tx, id: string): Promise<string> {
  const row = await tx
    .selectFrom("front_door")
    .select("team_id")
    .where("id", "=", id)
    .executeTakeFirstOrThrow();
  return row.team_id;
}

/** The agencies of the partnership, by name. */
export const agenciesHere = async (tx: Tx): Promise<{ id: string; name: string }[]> =>
  await tx.selectFrom("agency").select(["id", "name"]).orderBy("name").execute();
