import { sql } from "kysely";
import type { Tx } from "../platform/database/store.ts";

/** A team one may add, with whoever is in it today. */
export interface TeamChoice {
  readonly id: string;
  readonly name: string;
  readonly agencyId: string;
  readonly agencyName: string;
  readonly practitioners: readonly { readonly id: string; readonly name: string; readonly role: string }[];
}

/** Every team of the partnership, by agency and name. */
export async function teamChoices(tx: Tx, today: Temporal.PlainDate): Promise<TeamChoice[]> {
  const teams = await tx
    .selectFrom("team as t")
    .innerJoin("agency as a", (join) =>
      join.onRef("a.partnership_id", "=", "t.partnership_id").onRef("a.id", "=", "t.agency_id"),
    )
    .select(["t.id", "t.name", "t.agency_id", "a.name as agency_name"])
    .orderBy(sql`fold(a.name)`)
    .orderBy(sql`fold(t.name)`)
    .execute();
  const people = await tx
    .selectFrom("team_membership as m")
    .innerJoin("practitioner as p", (join) =>
      join.onRef("p.partnership_id", "=", "m.partnership_id").onRef("p.id", "=", "m.practitioner_id"),
    )
    .select(["m.team_id", "p.id", "p.name", "p.role"])
    .distinct()
    .where("m.from_on", "<=", today)
    .where((eb) => eb.or([eb("m.to_on", "is", null), eb("m.to_on", ">=", today)]))
    .orderBy("p.name")
    .execute();
  const byTeam = Map.groupBy(people, (row) => row.team_id);
  return teams.map((team) => ({
    id: team.id,
    name: team.name,
    agencyId: team.agency_id,
    agencyName: team.agency_name,
    practitioners: (byTeam.get(team.id) ?? []).map(({ id, name, role }) => ({ id, name, role })),
  }));
}
