import "./tables.ts";
import { sql } from "kysely";
import type { Tx } from "../platform/database/store.ts";
import type { Viewer } from "../platform/database/viewer.ts";

export interface Spell {
  readonly id: string;
  readonly teamId: string;
  readonly team: string;
  readonly from: Temporal.PlainDate;
  readonly to: Temporal.PlainDate | null;
}

export interface Person {
  readonly id: string;
  readonly name: string;
  readonly role: string;
  /** Whether they have ever signed in by an account of their own. */
  readonly joined: boolean;
  readonly spells: readonly Spell[];
}

/** The people of the viewer's own agency, and of no other, with every spell in a team. */
export async function peopleOf(tx: Tx, viewer: Viewer): Promise<Person[]> {
  const people = await tx
    .selectFrom("practitioner")
    .select(["id", "name", "role", "sign_in_id"])
    .where("agency_id", "=", viewer.agencyId)
    .orderBy(sql`fold(name)`)
    .execute();
  const spells = await tx
    .selectFrom("team_membership as m")
    .innerJoin("team as t", (join) =>
      join.onRef("t.partnership_id", "=", "m.partnership_id").onRef("t.id", "=", "m.team_id"),
    )
    .where("t.agency_id", "=", viewer.agencyId)
    .select(["m.id", "m.practitioner_id", "m.team_id", "t.name", "m.from_on", "m.to_on"])
    .orderBy("m.from_on")
    .execute();
  const byPerson = Map.groupBy(spells, (row) => row.practitioner_id);
  return people.map(({ id, name, role, sign_in_id }) => ({
    id,
    name,
    role,
    joined: sign_in_id !== null,
    spells: (byPerson.get(id) ?? []).map((m) => ({
      id: m.id,
      teamId: m.team_id,
      team: m.name,
      from: m.from_on,
      to: m.to_on,
    })),
  }));
}

export interface Team {
  readonly id: string;
  readonly name: string;
}

export async function teamsOf(tx: Tx, viewer: Viewer): Promise<Team[]> {
  return await tx
    .selectFrom("team")
    .select(["id", "name"])
    .where("agency_id", "=", viewer.agencyId)
    .orderBy(sql`fold(name)`)
    .execute();
}
