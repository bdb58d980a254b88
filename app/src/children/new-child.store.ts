import "./tables.ts";
import { sql } from "kysely";
import type { Tx } from "../platform/database/store.ts";
import type { Viewer } from "../platform/database/viewer.ts";
import { newId } from "../platform/id.ts";
import type { NewChild } from "./new-child-form.ts";

/** The viewer's own teams today. */
export async function ownTeams(
  tx: Tx,
  viewer: Viewer,
  today: Temporal.PlainDate,
): Promise<{ id: string; name: string }[]> {
  return await tx
    .selectFrom("team as t")
    .innerJoin("team_membership as m", (join) =>
      join.onRef("m.partnership_id", "=", "t.partnership_id").onRef("m.team_id", "=", "t.id"),
    )
    .select(["t.id", "t.name"])
    .distinct()
    .where("m.practitioner_id", "=", viewer.practitionerId)
    .where("m.from_on", "<=", today)
    .where((eb) => eb.or([eb("m.to_on", "is", null), eb("m.to_on", ">=", today)]))
    .orderBy("t.name")
    .execute();
}

/** Opens a child's record and begins the viewer's own work with it; answers the record's id. */
export async function openNewRecord(
  tx: Tx,
  viewer: Viewer,
  child: NewChild,
  today: Temporal.PlainDate,
  at: Temporal.Instant,
): Promise<string> {
  const [personId, childId] = [newId(), newId()];
  const { partnershipId, practitionerId } = viewer;
  await tx
    .insertInto("person")
    .values({
      partnership_id: partnershipId,
      id: personId,
      born_from: child.born.from,
      born_to: child.born.to,
      born_precision: child.born.precision,
      born_about: child.born.about,
      sex: child.sex,
      pronouns: child.pronouns,
      nhs_number: child.nhsNumber,
      upn: child.upn,
      languages: child.languages,
      recorded_by: practitionerId,
      recorded_at: at,
    })
    .execute();
  const names = [
    { sort: "name" as const, given: child.given },
    ...(child.knownAs ? [{ sort: "known as" as const, given: child.knownAs }] : []),
  ];
  await tx
    .insertInto("person_name")
    .values(
      names.map((name) => ({
        partnership_id: partnershipId,
        id: newId(),
        person_id: personId,
        family: child.family,
        from_on: null,
        to_on: null,
        ...name,
      })),
    )
    .execute();
  await tx
    .insertInto("child_record")
    .values({
      partnership_id: partnershipId,
      id: childId,
      person_id: personId,
      opened_on: today,
      opened_by: practitionerId,
    })
    .execute();
  await sql`select begin_work(${childId}, ${newId()}, ${child.team}, ${viewer.role}, ${today}::date, ${at}::timestamptz)`.execute(
    tx,
  );
  return childId;
}

/** Whether any record of the partnership already has this NHS number, seen or not. */
export async function isNumberTaken(tx: Tx, nhsNumber: string): Promise<boolean> {
  const { rows } = await sql<{ taken: boolean }>`select is_number_taken(${nhsNumber}) as taken`.execute(tx);
  return rows[0]?.taken === true;
}
