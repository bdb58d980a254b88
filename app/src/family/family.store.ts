import "../children/tables.ts";
import type { Family } from "@throughline/genogram";
import { sql } from "kysely";
import type { Child } from "../children/public.ts";
import { once } from "../platform/database/once.ts";
import type { Tx } from "../platform/database/store.ts";
import { familyFrom } from "./family-from.ts";
import { type FamilyRows, type PersonRow, readRow } from "./family-rows.ts";
import { partKnownOf } from "./part-known.ts";
import { factsAmong } from "./read-facts.store.ts";
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

async function readFamilyRows(tx: Tx, child: OfWhom): Promise<FamilyRows> {
  const members = await factsAmong(tx, "family_member", [child.id]);
  const ids = [...new Set([child.personId, ...members.map((m) => m.person_id)])];
  const merges = await factsAmong(tx, "person_merge", ids);
  const readAs = samePerson(merges);
  const among = async <T extends FactTable>(table: T): Promise<FactTables[T][]> =>
    (await factsAmong(tx, table, ids)).flatMap((row) => readRow(table, row, readAs) ?? []);
  const household_member = await among("household_member");
  return {
    childId: child.id,
    index: readAs(child.personId),
    people: await peopleOf(tx, ids, readAs),
    readAs,
    family_member: members.flatMap((row) => readRow("family_member", row, readAs) ?? []),
    person_merge: merges,
    household_member,
    household: await homesOf(tx, child.id, household_member),
    person_detail: await among("person_detail"),
    person_name: await among("person_name"),
    whereabouts: await among("whereabouts"),
    born_together: await among("born_together"),
    parent_link: await among("parent_link"),
    couple_episode: await among("couple_episode"),
    parental_responsibility: await among("parental_responsibility"),
    contact_arrangement: await among("contact_arrangement"),
    unknown_parent: await among("unknown_parent"),
    unknown_parent_try: await among("unknown_parent_try"),
    relationship_observation: await among("relationship_observation"),
    personal_care: await among("personal_care"),
    family_review: await factsAmong(tx, "family_review", [child.id]),
    support: (await factsAmong(tx, "support", [child.id])).flatMap(
      (row) => readRow("support", row, readAs) ?? [],
    ),
  };
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
