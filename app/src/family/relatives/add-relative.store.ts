import type { Tx } from "../../platform/database/store.ts";
import { addMember, addPerson } from "../add-person.store.ts";
import type { Telling, Writing } from "../fact.ts";
import type { OpenFamily } from "../open-family.ts";
import { tellFact } from "../tell-fact.store.ts";
import type { NewRelative } from "./relative-form.ts";
import type { Tell } from "./relation-sort.ts";

/** Adds somebody to a child's family with all that was told of them at once; `same` is who they are, if recorded already. */
export async function addRelative(
  tx: Tx,
  writing: Writing,
  { open, rows }: OpenFamily,
  { person, tie, inHome, since, saidBy, saidOn }: NewRelative,
  same: string | null,
): Promise<string> {
  const said = { saidBy, saidOn };
  const { id: childId } = open.child;
  const { how } = tie;
  if (same !== null && !rows.people.some(({ id }) => id === same))
    await addMember(tx, writing, childId, { personId: same, how }, said);
  const personId = same ?? (await addPerson(tx, writing, childId, { ...person, how }, said));
  const telling = (from: Telling["from"]): Telling => ({ from, to: null, ...said });
  const tell: Tell = (table, own, from = null) => tellFact(tx, writing, table, own, telling(from));
  await tie.tie(personId, tell);
  if (inHome === null) return personId;
  const sleeps = (person_id: string, home_id: string, nights: string | null) =>
    tell("household_member", { person_id, home_id, nights }, person_id === personId ? since : null);
  if ("home" in inHome) {
    await sleeps(personId, inHome.home, null);
    return personId;
  }
  const home = await tell("household", { child_id: childId, name: inHome.newHome });
  await sleeps(personId, String(home), null);
  if (inHome.childToo) await sleeps(rows.index, String(home), inHome.nights);
  return personId;
}
