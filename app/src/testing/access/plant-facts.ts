import type { Owner } from "../../platform/database/store.ts";
import { NOW, type RandomFacts } from "./random-facts.ts";

const BY = "00000000-0000-4000-8000-000000000001";
type Row = Record<string, unknown>;

/** Puts facts into the tables as they stand there, many at once. */
export async function plantFacts(
  owner: Owner,
  partnershipId: string,
  all: readonly RandomFacts[],
): Promise<void> {
  const rows = (of: (facts: RandomFacts) => Row[]): Row[] => all.flatMap(of);
  const kept = { recorded_by: BY, recorded_at: NOW };
  const person = {
    born_precision: "day",
    born_about: false,
    sex: "not known",
    pronouns: "they",
    languages: [],
    ...kept,
  };
  const grown = "1990-01-01";
  await plant(
    "agency",
    rows((f) => f.agencies.map(({ id, sort }) => ({ id, name: sort, sort }))),
  );
  await plant(
    "team",
    rows((f) => f.teams.map(({ id, agency }) => ({ id, agency_id: agency.id, name: "Team" }))),
  );
  await plant(
    "practitioner",
    rows((f) =>
      f.practitioners.map(({ id, agency }) => ({
        id,
        agency_id: agency.id,
        name: "Somebody",
        role: "Worker",
      })),
    ),
  );
  await plant(
    "person",
    rows((f) => [
      { ...person, id: f.adult, born_from: grown, born_to: grown },
      ...f.children.map(({ personId, bornBy }) => ({
        ...person,
        id: personId,
        born_from: bornBy,
        born_to: bornBy,
      })),
    ]),
  );
  await plant(
    "child_record",
    rows((f) => f.children.map(({ id, personId }) => ({ id, person_id: personId, opened_on: "2010-01-01" }))),
  );
  await plant(
    "team_membership",
    rows((f) =>
      f.memberships.map(({ id, practitioner, team, manages, from, to }) => ({
        id,
        practitioner_id: practitioner.id,
        team_id: team.id,
        manages,
        from_on: from,
        to_on: to,
      })),
    ),
  );
  await plant(
    "involvement",
    rows((f) =>
      f.work.map(({ id, child, team, practitioner, role, withAdult, from }) => ({
        ...kept,
        id,
        child_id: child.id,
        agency_id: team.agency.id,
        team_id: team.id,
        practitioner_id: practitioner?.id ?? null,
        named: practitioner ? null : "Somebody",
        role,
        from_on: from,
        with_person_id: withAdult ? f.adult : null,
      })),
    ),
  );
  await plant(
    "involvement_end",
    rows((f) =>
      f.work.flatMap(({ id, child, to }) =>
        to ? [{ ...kept, involvement_id: id, child_id: child.id, ended_on: to, reason: "Done" }] : [],
      ),
    ),
  );
  await plant(
    "lead_professional",
    rows((f) =>
      f.leads.map(({ id, of, from, at }) => ({
        ...kept,
        id,
        child_id: of.child.id,
        involvement_id: of.id,
        from_on: from,
        recorded_at: at,
      })),
    ),
  );
  await plant(
    "line_manager",
    rows((f) =>
      f.lines.map(({ id, practitioner, manager, from, at }) => ({
        ...kept,
        id,
        practitioner_id: practitioner.id,
        manager_id: manager?.id ?? null,
        from_on: from,
        recorded_at: at,
      })),
    ),
  );
  await plant(
    "audit_window",
    rows((f) =>
      f.audits.map(({ id, child, practitioner, from, to }) => ({
        ...kept,
        id,
        child_id: child.id,
        practitioner_id: practitioner.id,
        audit: "An audit",
        from_on: from,
        to_on: to,
      })),
    ),
  );
  await plant(
    "emergency_access",
    rows((f) =>
      f.emergencies.map(({ id, child, practitioner, from }) => ({
        id,
        child_id: child.id,
        practitioner_id: practitioner.id,
        agency_id: practitioner.agency.id,
        reason: "Found alone in the street",
        opened_at: from,
        until: from.add({ hours: 4 }),
      })),
    ),
  );
  await plant(
    "practitioner_bar",
    rows((f) =>
      f.bars.map(({ id, child, practitioner, barred, at }) => ({
        ...kept,
        id,
        child_id: child.id,
        practitioner_id: practitioner.id,
        barred,
        reason: "A cousin",
        recorded_at: at,
      })),
    ),
  );
  await plant(
    "record_standing",
    rows((f) =>
      f.standings.map(({ id, child, standing, from, at }) => ({
        ...kept,
        id,
        child_id: child.id,
        standing,
        from_on: from,
        reason: "Said",
        recorded_at: at,
      })),
    ),
  );

  async function plant(table: string, made: Row[]): Promise<void> {
    const columns = Object.keys(made[0] ?? {}).join(", ");
    await owner.inTransaction(async (query) => {
      await query("set local role throughline_system");
      await query(
        `insert into ${table} (partnership_id, ${columns})
          select $1, ${columns} from jsonb_populate_recordset(null::${table}, $2)`,
        [partnershipId, JSON.stringify(made)],
      );
    });
  }
}
