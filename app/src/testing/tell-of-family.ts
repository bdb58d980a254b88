import { sql } from "kysely";
import type { Viewer } from "../platform/database/viewer.ts";
import { newId } from "../platform/id.ts";
import type { TestHouse } from "./test-house.ts";

type Value = string | boolean | null;

/** Tells one fact of a family as somebody, in its table's own columns; answers its id. */
export async function tellOfFamily(
  { store }: Pick<TestHouse, "store">,
  viewer: Viewer,
  table: string,
  fact: Readonly<Record<string, Value>>,
): Promise<string> {
  const id = newId();
  const row: Record<string, Value> = {
    partnership_id: viewer.partnershipId,
    id,
    first_id: id,
    said_by: "Her aunt",
    said_on: "2026-11-01",
    recorded_by: viewer.practitionerId,
    recorded_at: "2026-11-23T10:00:00Z",
    ...fact,
  };
  await store.as(viewer, async (tx) => {
    await sql`insert into ${sql.table(table)} (${sql.join(Object.keys(row).map((name) => sql.ref(name)))})
      values (${sql.join(Object.values(row))})`.execute(tx);
  });
  return id;
}

/** Somebody new in a child's family, with a name; answers the person's id. */
export async function newInFamily(
  house: Pick<TestHouse, "store">,
  viewer: Viewer,
  childId: string,
  { given, family, how = null }: { given: string; family: string; how?: string | null },
): Promise<string> {
  const id = newId();
  await house.store.as(viewer, async (tx) => {
    await sql`insert into person (partnership_id, id, born_about, sex, recorded_by, recorded_at)
      values (${viewer.partnershipId}, ${id}, null, 'female', ${viewer.practitionerId}, now())`.execute(tx);
  });
  await tellOfFamily(house, viewer, "family_member", { child_id: childId, person_id: id, how });
  await tellOfFamily(house, viewer, "person_name", { person_id: id, sort: "name", given, family });
  return id;
}
