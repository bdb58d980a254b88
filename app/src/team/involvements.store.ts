import { sql } from "kysely";
import { forget, once } from "../platform/database/once.ts";
import type { Tx } from "../platform/database/store.ts";
import { type LeadNamed, leadSpells, type LeadSpell } from "./lead-spells.ts";
import type { Involvement } from "./team.ts";

/** Everybody who works or has worked with the child, by first day. */
export async function involvementsOf(tx: Tx, childId: string): Promise<Involvement[]> {
  return (await teamAndLeads(tx, childId)).involvements;
}

interface TeamAndLeads {
  readonly involvements: Involvement[];
  readonly spells: LeadSpell[];
}

const team = (childId: string) => `team of ${childId}`;

/** The same, with who led when. */
export function teamAndLeads(tx: Tx, childId: string): Promise<TeamAndLeads> {
  return once(tx, team(childId), () => readTeamAndLeads(tx, childId));
}

/** After a change in it the team is read again. */
export const forgetTeam = (tx: Tx, childId: string): void => forget(tx, team(childId));

async function readTeamAndLeads(tx: Tx, childId: string): Promise<TeamAndLeads> {
  const rows = await involvementRows(tx, childId);
  const spells = leadSpells(
    await leadsNamed(tx, childId),
    new Map(rows.map((row) => [row.id, endedBy(row)])),
  );
  const involvements = rows.map((row) => {
    const led = spells.filter(({ involvementId }) => involvementId === row.id);
    return {
      id: row.id,
      agencyId: row.agency_id,
      agencyName: row.agency_name,
      agencySort: row.agency_sort,
      teamId: row.team_id,
      team: row.team,
      practitionerId: row.practitioner_id,
      practitioner: row.name ?? row.named,
      phone: row.phone,
      role: row.role,
      does: row.does,
      withAdult:
        row.with_person_id === null
          ? null
          : { personId: row.with_person_id, name: row.given === null ? null : `${row.given} ${row.family}` },
      from: row.from_on,
      to: row.ended_on,
      leftBecause: row.reason,
      leftTeamOn: row.left_team_on,
      lead: led.length > 0,
      leadFrom: led[0]?.from ?? null,
      leadTo: led.at(-1)?.to ?? null,
    };
  });
  return { involvements, spells };
}

/** Nobody leads from a team that they have left, whether or not their part in the child's is ended. */
const endedBy = ({ ended_on, left_team_on }: Awaited<ReturnType<typeof involvementRows>>[number]) =>
  ended_on !== null && left_team_on !== null && Temporal.PlainDate.compare(ended_on, left_team_on) < 0
    ? ended_on
    : (left_team_on ?? ended_on);

async function involvementRows(tx: Tx, childId: string) {
  return await tx
    .selectFrom("involvement as i")
    .innerJoin("agency as a", (join) =>
      join.onRef("a.partnership_id", "=", "i.partnership_id").onRef("a.id", "=", "i.agency_id"),
    )
    .innerJoin("team as t", (join) =>
      join.onRef("t.partnership_id", "=", "i.partnership_id").onRef("t.id", "=", "i.team_id"),
    )
    .leftJoin("practitioner as p", (join) =>
      join.onRef("p.partnership_id", "=", "i.partnership_id").onRef("p.id", "=", "i.practitioner_id"),
    )
    .leftJoin("involvement_end as e", (join) =>
      join.onRef("e.partnership_id", "=", "i.partnership_id").onRef("e.involvement_id", "=", "i.id"),
    )
    .leftJoin("person_name as w", (join) =>
      join.onRef("w.person_id", "=", "i.with_person_id").on("w.sort", "=", "name").on("w.to_on", "is", null),
    )
    .select(["i.with_person_id", "w.given", "w.family"])
    .select([
      "i.id",
      "i.agency_id",
      "i.team_id",
      "i.practitioner_id",
      "i.named",
      "i.role",
      "i.does",
      "i.from_on",
    ])
    .select([
      "a.name as agency_name",
      "a.sort as agency_sort",
      "t.name as team",
      "p.name",
      "p.phone",
      "e.ended_on",
      "e.reason",
    ])
    .select(sql<Temporal.PlainDate | null>`left_team_on(i.practitioner_id, i.team_id)`.as("left_team_on"))
    .where("i.child_id", "=", childId)
    .orderBy("i.from_on")
    .orderBy("i.recorded_at")
    .orderBy("i.id")
    .execute();
}

async function leadsNamed(tx: Tx, childId: string): Promise<LeadNamed[]> {
  const rows = await tx
    .selectFrom("lead_professional")
    .select(["involvement_id", "from_on", "family_told_on"])
    .where("child_id", "=", childId)
    .orderBy("from_on")
    .orderBy("recorded_at")
    .orderBy("id")
    .execute();
  return rows.map((row) => ({
    involvementId: row.involvement_id,
    from: row.from_on,
    familyToldOn: row.family_told_on,
  }));
}
