import "../children/tables.ts";
import type { Family } from "@throughline/genogram";
import { sql } from "kysely";
import type { Child } from "../children/public.ts";
import { once } from "../platform/database/once.ts";
import type { Tx } from "../platform/database/store.ts";
import { familyFrom } from "./family-from.ts";
import { type FamilyRows, type PersonRow, readRow } from "./family-rows.ts";
import { partKnownOf } from "./part-known.ts";
import { factsAmong, factsOfTables } from "./read-facts.store.ts";
import { samePerson } from "./same-person.ts";
import type { FactTable, FactTables } from "./tables.ts";

type OfWhom = Pick<Child, "id" | "personId">;

/** A child's family as it is recorded, named as at a day; `familyOn` of the genogram tells which of it holds on that day. */
export async function familyOf(tx: Tx, child: OfWhom, day: Temporal.PlainDate): Promise<Family> {
  return familyFrom(await familyRowsOf(tx, child), day);
}

/** All the facts of a child's family as they stand, read once in a transaction. */
export const familyRowsOf = (tx: Tx, child: OfWhom): Promise<FamilyRows> =>
  once(tx, `family of ${child.id}`, () => readFamilyRows(tx, child));

const about = [
  "person_detail",
  "person_name",
  "whereabouts",
  "born_together",
  "parent_link",
  "couple_episode",
  "parental_responsibility",
  "contact_arrangement",
  "unknown_parent",
  "unknown_parent_try",
  "relationship_observation",
  "household_member",
  "personal_care",
] as const satisfies readonly FactTable[];

async function readFamilyRows(tx: Tx, child: OfWhom): Promise<FamilyRows> {
  const members = await factsAmong(tx, "family_member", [child.id]);
  const ids = [...new Set([child.personId, ...members.map((m) => m.person_id)])];
  const told = await factsOfTables(tx, [
    { table: "person_merge", ids },
    { table: "support", ids: [child.id] },
    { table: "family_review", ids: [child.id] },
    { table: "adult_service_asked", ids: [child.id] },
    ...about.map((table) => ({ table, ids })),
  ]);
  const readAs = samePerson(told.person_merge);
  const read = <T extends FactTable>(table: T, rows: readonly FactTables[T][]): FactTables[T][] =>
    rows.flatMap((row) => readRow(table, row, readAs) ?? []);
  const household_member = read("household_member", told.household_member);
  return {
    childId: child.id,
    index: readAs(child.personId),
    people: await peopleOf(tx, ids, readAs),
    readAs,
    kept: await keptWhereabouts(tx, readAs),
    household_member,
    household: await homesOf(tx, child.id, household_member),
    family_member: read("family_member", members),
    person_merge: told.person_merge,
    family_review: told.family_review,
    support: read("support", told.support),
    adult_service_asked: read("adult_service_asked", told.adult_service_asked),
    person_detail: read("person_detail", told.person_detail),
    person_name: read("person_name", namesRead(told.person_name, readAs)),
    whereabouts: read("whereabouts", told.whereabouts),
    born_together: read("born_together", told.born_together),
    parent_link: read("parent_link", told.parent_link),
    couple_episode: read("couple_episode", told.couple_episode),
    parental_responsibility: read("parental_responsibility", told.parental_responsibility),
    contact_arrangement: read("contact_arrangement", told.contact_arrangement),
    unknown_parent: read("unknown_parent", told.unknown_parent),
    unknown_parent_try: read("unknown_parent_try", told.unknown_parent_try),
    relationship_observation: read("relationship_observation", told.relationship_observation),
    personal_care: read("personal_care", told.personal_care),
  };
}

/** Of somebody who was recorded twice, the name of the record that was kept is theirs, and people know them by the other. */
function namesRead(
  names: readonly FactTables["person_name"][],
  readAs: (id: string) => string,
): FactTables["person_name"][] {
  const named = new Set(names.filter(({ sort }) => sort === "name").map(({ person_id }) => person_id));
  return names.map((row) => {
    const kept = readAs(row.person_id);
    return row.sort === "name" && kept !== row.person_id && named.has(kept)
      ? { ...row, sort: "known as" }
      : row;
  });
}

async function keptWhereabouts(tx: Tx, readAs: (id: string) => string): Promise<FamilyRows["kept"]> {
  const { rows } = await sql<{ person_id: string; held_by: string; is_open: boolean }>`
    select person_id, held_by, is_open from protected_people() order by is_open desc`.execute(tx);
  return new Map(
    rows.map(({ person_id, held_by: heldBy, is_open: isOpen }) => [readAs(person_id), { heldBy, isOpen }]),
  );
}

async function peopleOf(
  tx: Tx,
  ids: readonly string[],
  readAs: (id: string) => string,
): Promise<PersonRow[]> {
  const rows = await tx
    .selectFrom("person as p")
    .leftJoin("child_record as c", (join) =>
      join.onRef("c.partnership_id", "=", "p.partnership_id").onRef("c.person_id", "=", "p.id"),
    )
    .select(["p.id", "p.sex", "p.languages", "c.id as child_id"])
    .select(["p.born_from as day_from", "p.born_to as day_to", "p.born_precision as day_precision"])
    .select("p.born_about as day_about")
    .where("p.id", "in", [...ids])
    .orderBy("p.id")
    .execute();
  return rows
    .filter(({ id }) => readAs(id) === id)
    .map(({ id, sex, languages, child_id: childId, ...day }) => {
      const born = partKnownOf(day, "day");
      return { id, born, sex, languages, hasRecord: born !== null, childId };
    });
}

/** The homes first recorded here, and those in which somebody of this family sleeps or slept. */
async function homesOf(
  tx: Tx,
  childId: string,
  members: readonly FactTables["household_member"][],
): Promise<FactTables["household"][]> {
  const ids = [...new Set(members.map((m) => m.home_id))];
  const { rows } = await sql<FactTables["household"]>`select f.* from household f
    where (f.child_id = ${childId} or f.first_id = any (${ids}::uuid[])) and not f.withdrawn
      and not exists (select from household later where later.partnership_id = f.partnership_id and later.replaces_id = f.id)
    order by f.first_id`.execute(tx);
  return rows;
}
