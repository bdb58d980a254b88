import "./tables.ts";
import "../accounts/tables.ts";
import type { Tx } from "../platform/database/store.ts";
import { teamOf } from "../team/public.ts";
import { emergenciesOf } from "./emergencies.store.ts";
import type { AccessFacts, AuditWindow, Bar, Somebody } from "./who-may-see.ts";

/** What says who may see one child's record today. */
export async function accessFacts(tx: Tx, childId: string, today: Temporal.PlainDate): Promise<AccessFacts> {
  const work = (await teamOf(tx, childId, today)).map(({ agencyName, agencySort, practitioner, ...one }) => ({
    ...one,
    agency: agencyName,
    socialCare: agencySort === "Social care",
    named: practitioner,
  }));
  const audits = await auditWindows(tx, childId, today);
  const emergencies = await emergenciesOf(tx, childId);
  const members = await membersOf(
    tx,
    work.map(({ teamId }) => teamId),
    today,
  );
  const lines = await linesOf(tx, members, today);
  const people = await somebodies(
    tx,
    [
      ...members,
      ...lines.map(({ managerId }) => managerId),
      ...[...audits, ...emergencies].map(({ practitionerId }) => practitionerId),
    ],
    today,
  );
  return { people, work, lines, audits, emergencies, barred: await barredFrom(tx, childId) };
}

const inTeams = (tx: Tx, today: Temporal.PlainDate) =>
  tx
    .selectFrom("team_membership as m")
    .where("m.from_on", "<=", today)
    .where((eb) => eb.or([eb("m.to_on", "is", null), eb("m.to_on", ">=", today)]));

async function membersOf(
  tx: Tx,
  teamIds: readonly string[],
  today: Temporal.PlainDate,
): Promise<readonly string[]> {
  if (teamIds.length === 0) return [];
  const rows = await inTeams(tx, today)
    .select("m.practitioner_id")
    .distinct()
    .where("m.team_id", "in", teamIds)
    .execute();
  return rows.map(({ practitioner_id }) => practitioner_id);
}

async function linesOf(
  tx: Tx,
  practitionerIds: readonly string[],
  today: Temporal.PlainDate,
): Promise<AccessFacts["lines"]> {
  if (practitionerIds.length === 0) return [];
  const rows = await tx
    .selectFrom("line_manager")
    .distinctOn("practitioner_id")
    .select(["practitioner_id as practitionerId", "manager_id as managerId"])
    .where("practitioner_id", "in", practitionerIds)
    .where("from_on", "<=", today)
    .orderBy("practitioner_id")
    .orderBy("from_on", "desc")
    .orderBy("recorded_at", "desc")
    .orderBy("id", "desc")
    .execute();
  return rows.flatMap(({ practitionerId, managerId }) =>
    managerId === null ? [] : [{ practitionerId, managerId }],
  );
}

async function somebodies(
  tx: Tx,
  ids: readonly string[],
  today: Temporal.PlainDate,
): Promise<readonly Somebody[]> {
  if (ids.length === 0) return [];
  const rows = await inTeams(tx, today)
    .innerJoin("practitioner as p", (join) =>
      join.onRef("p.partnership_id", "=", "m.partnership_id").onRef("p.id", "=", "m.practitioner_id"),
    )
    .innerJoin("agency as a", (join) =>
      join.onRef("a.partnership_id", "=", "p.partnership_id").onRef("a.id", "=", "p.agency_id"),
    )
    .innerJoin("team as t", (join) =>
      join.onRef("t.partnership_id", "=", "m.partnership_id").onRef("t.id", "=", "m.team_id"),
    )
    .select(["p.id", "p.name", "p.role", "a.name as agency", "m.team_id", "t.name as team", "m.manages"])
    .where("p.id", "in", ids)
    .orderBy("p.name")
    .orderBy("t.name")
    .execute();
  return [...Map.groupBy(rows, ({ id }) => id).values()].flatMap((ofPerson) => {
    const [first] = ofPerson;
    if (!first) return [];
    const { id, name, role, agency } = first;
    const teams = ofPerson.map((row) => ({ teamId: row.team_id, team: row.team, manages: row.manages }));
    return [{ id, name, role, agency, teams }];
  });
}

async function auditWindows(tx: Tx, childId: string, today: Temporal.PlainDate): Promise<AuditWindow[]> {
  return await tx
    .selectFrom("audit_window")
    .select(["practitioner_id as practitionerId", "audit", "from_on as from", "to_on as to"])
    .where("child_id", "=", childId)
    .where("to_on", ">=", today)
    .orderBy("from_on")
    .execute();
}

async function barredFrom(tx: Tx, childId: string): Promise<Bar[]> {
  const rows = await tx
    .selectFrom("practitioner_bar as b")
    .distinctOn("b.practitioner_id")
    .innerJoin("practitioner as p", (join) =>
      join.onRef("p.partnership_id", "=", "b.partnership_id").onRef("p.id", "=", "b.practitioner_id"),
    )
    .innerJoin("agency as a", (join) =>
      join.onRef("a.partnership_id", "=", "p.partnership_id").onRef("a.id", "=", "p.agency_id"),
    )
    .innerJoin("practitioner as r", (join) =>
      join.onRef("r.partnership_id", "=", "b.partnership_id").onRef("r.id", "=", "b.recorded_by"),
    )
    .select(["b.practitioner_id as practitionerId", "b.barred", "b.reason", "b.recorded_at as at"])
    .select(["p.name", "p.role", "a.name as agency", "r.name as by"])
    .where("b.child_id", "=", childId)
    .orderBy("b.practitioner_id")
    .orderBy("b.recorded_at", "desc")
    .orderBy("b.id", "desc")
    .execute();
  return rows.filter(({ barred }) => barred);
}
