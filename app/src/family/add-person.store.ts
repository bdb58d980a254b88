import "../children/tables.ts";
import type { PartKnownDay } from "@throughline/calendar";
import type { Tx } from "../platform/database/store.ts";
import { newId } from "../platform/id.ts";
import type { Telling, Writing } from "./fact.ts";
import { columnsOf } from "./part-known.ts";
import type { DetailSort, Sex } from "./tables.ts";
import { tellFact } from "./tell-fact.store.ts";

/** Somebody recorded for the first time, as far as they are known. */
export interface NewPerson {
  readonly given: string;
  readonly family: string;
  readonly born: PartKnownDay | null;
  readonly sex: Sex;
  /** How they belong to the child's family, where no link will say it. */
  readonly how: string | null;
}

type Told = Pick<Telling, "saidBy" | "saidOn">;

/** Records somebody who was not recorded before, and that they belong to this child's family; answers their id. */
export async function addPerson(
  tx: Tx,
  writing: Writing,
  childId: string,
  { given, family, born, sex, how }: NewPerson,
  told: Told,
): Promise<string> {
  const personId = newId();
  const { partnershipId, practitionerId, at } = writing;
  const telling = { from: null, to: null, ...told };
  await tx
    .insertInto("person")
    .values({
      partnership_id: partnershipId,
      id: personId,
      born_from: null,
      born_to: null,
      born_precision: null,
      born_about: null,
      sex: "not known",
      pronouns: "they",
      nhs_number: null,
      upn: null,
      languages: [],
      recorded_by: practitionerId,
      recorded_at: at,
    })
    .execute();
  if (given !== "" || family !== "")
    await tellFact(tx, writing, "person_name", { person_id: personId, sort: "name", given, family }, telling);
  await addMember(tx, writing, childId, { personId, how }, told);
  if (born !== null) await tellDetail(tx, writing, { personId, sort: "born", words: null, day: born }, told);
  if (sex !== "not known")
    await tellDetail(tx, writing, { personId, sort: "sex", words: sex, day: null }, told);
  return personId;
}

/** Somebody who is recorded already belongs to this child's family too. */
export async function addMember(
  tx: Tx,
  writing: Writing,
  childId: string,
  { personId, how }: { readonly personId: string; readonly how: string | null },
  told: Told,
): Promise<void> {
  const member = { child_id: childId, person_id: personId, how, known_to_child: null };
  await tellFact(tx, writing, "family_member", member, { from: null, to: null, ...told });
}

interface Detail {
  readonly personId: string;
  readonly sort: DetailSort;
  readonly words: string | null;
  readonly day: PartKnownDay | null;
}

export async function tellDetail(
  tx: Tx,
  writing: Writing,
  { personId, sort, words, day }: Detail,
  told: Told,
): Promise<void> {
  const detail = { person_id: personId, sort, words, ...columnsOf("day", day) };
  await tellFact(tx, writing, "person_detail", detail, { from: null, to: null, ...told });
}
