import "../children/tables.ts";
import { firstName, childById } from "../children/public.ts";
import type { Tx } from "../platform/database/store.ts";
import { nameOn } from "./about-person.ts";
import type { FamilyRows } from "./family-rows.ts";
import { factsAmong } from "./read-facts.store.ts";

/** People of a brother's or sister's own record who are not in this family's picture. */
export interface Beside {
  readonly child: string;
  readonly childId: string;
  readonly people: readonly { readonly id: string; readonly name: string }[];
}

/** Where somebody in this family has a record of their own that the viewer may see: who is in that family and not here. */
export async function besideThem(tx: Tx, rows: FamilyRows, day: Temporal.PlainDate): Promise<Beside[]> {
  const records = rows.people.flatMap(({ id, childId }) =>
    childId === null || id === rows.index ? [] : [childId],
  );
  const here = new Set([rows.index, ...rows.people.map(({ id }) => id)]);
  const found: Beside[] = [];
  for (const childId of records) {
    const child = await childById(tx, childId);
    const members = await factsAmong(tx, "family_member", [childId]);
    const ids = [...new Set(members.map((m) => rows.readAs(m.person_id)))].filter((id) => !here.has(id));
    if (child === null || ids.length === 0) continue;
    const person_name = await factsAmong(tx, "person_name", ids);
    const people = ids
      .map((id) => ({ id, name: nameOn({ person_name }, id, day) }))
      .filter(({ name }) => name !== "");
    found.push({ child: firstName(child), childId, people });
  }
  return found;
}
