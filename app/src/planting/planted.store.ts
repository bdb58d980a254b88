import "../children/tables.ts";
import "../chronology/tables.ts";
import "../practitioners/tables.ts";
import { sql } from "kysely";
import type { Tx } from "../platform/database/store.ts";
import type { Viewer } from "../platform/database/viewer.ts";
import { DEMONSTRATION } from "./demonstration.ts";
import type { Partnership } from "./partnership.ts";
import type { Who } from "./plant-choices.store.ts";

export async function partnershipsHeld(tx: Tx): Promise<string[]> {
  const rows = await tx.selectFrom("partnership").select("id").execute();
  return rows.map(({ id }) => id);
}

/** The demonstration's agencies and practitioners by the keys of `partnership.json`: names are as they were planted. */
export async function plantedPlaces(
  tx: Tx,
  { agencies, practitioners }: Partnership,
): Promise<{ agency: Who; practitioner: Who }> {
  const agencyRows = await tx
    .selectFrom("agency")
    .select(["id", "name"])
    .where("partnership_id", "=", DEMONSTRATION)
    .execute();
  const practitionerRows = await tx
    .selectFrom("practitioner")
    .select(["id", "name"])
    .where("partnership_id", "=", DEMONSTRATION)
    .execute();
  return { agency: byKey(agencies, agencyRows), practitioner: byKey(practitioners, practitionerRows) };
}

function byKey(
  told: readonly { key: string; name: string }[],
  rows: readonly { id: string; name: string }[],
): Who {
  const names = new Map(told.map(({ key, name }) => [key, name]));
  const ids = new Map(rows.map(({ id, name }) => [name, id]));
  return (key) => {
    const id = ids.get(names.get(key) ?? "");
    if (id === undefined) throw new RangeError(`“${key}” was not planted.`);
    return id;
  };
}

export async function plantedChildId(tx: Tx, nhsNumber: string): Promise<string | null> {
  const row = await tx
    .selectFrom("child_record as c")
    .innerJoin("person as p", (join) =>
      join.onRef("p.partnership_id", "=", "c.partnership_id").onRef("p.id", "=", "c.person_id"),
    )
    .select("c.id")
    .where("c.partnership_id", "=", DEMONSTRATION)
    .where("p.nhs_number", "=", nhsNumber)
    .executeTakeFirst();
  return row?.id ?? null;
}

/** Somebody who works with the child today and can bring in an agency's file: of that agency where there is one. */
export async function whoBringsIn(
  tx: Tx,
  childId: string,
  agencyId: string,
  today: Temporal.PlainDate,
): Promise<Viewer | null> {
  const row = await tx
    .selectFrom("involvement as i")
    .innerJoin("team_membership as m", (join) =>
      join.onRef("m.partnership_id", "=", "i.partnership_id").onRef("m.team_id", "=", "i.team_id"),
    )
    .innerJoin("practitioner as p", (join) =>
      join.onRef("p.partnership_id", "=", "m.partnership_id").onRef("p.id", "=", "m.practitioner_id"),
    )
    .innerJoin("agency as a", (join) =>
      join.onRef("a.partnership_id", "=", "p.partnership_id").onRef("a.id", "=", "p.agency_id"),
    )
    .leftJoin("involvement_end as e", (join) =>
      join.onRef("e.partnership_id", "=", "i.partnership_id").onRef("e.involvement_id", "=", "i.id"),
    )
    .select([
      "p.partnership_id",
      "p.id",
      "p.agency_id",
      "p.name",
      "p.role",
      "a.name as agency_name",
      "m.manages",
    ])
    .where("i.child_id", "=", childId)
    .where("i.from_on", "<=", today)
    .where((eb) => eb.or([eb("e.ended_on", "is", null), eb("e.ended_on", ">=", today)]))
    .orderBy((eb) => eb("p.agency_id", "=", agencyId), "desc")
    .orderBy(sql`p.id = i.practitioner_id`, (o) => o.desc().nullsLast())
    .orderBy("i.from_on", "desc")
    .orderBy("p.name")
    .limit(1)
    .executeTakeFirst();
  if (!row) return null;
  const {
    partnership_id: partnershipId,
    id: practitionerId,
    agency_id: agencyId_,
    name,
    role,
    agency_name: agency,
    manages,
  } = row;
  return { partnershipId, practitionerId, agencyId: agencyId_, name, role, agency, manages };
}
