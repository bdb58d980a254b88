import type { Family } from "@throughline/genogram";
import { firstName, openRecord, type OpenRecord } from "../children/public.ts";
import type { Asked } from "../platform/http/env.ts";
import type { House } from "../platform/house.ts";
import { familyFrom } from "./family-from.ts";
import type { FamilyRows } from "./family-rows.ts";
import { familyRowsOf } from "./family.store.ts";
import { type Relation, relationsFrom } from "./relation.ts";

/** A child's family, open in front of somebody. */
export interface OpenFamily {
  readonly open: OpenRecord;
  readonly rows: FamilyRows;
  readonly family: Family;
  /** How everybody is related to the child. */
  readonly relations: ReadonlyMap<string, Relation>;
  /** What to call somebody in a sentence: their name, or what they are to the child. */
  readonly called: (id: string) => string;
}

export async function openFamily(c: Asked, house: House): Promise<OpenFamily> {
  const open = await openRecord(c, house, "family");
  return familyOpen(open, await familyRowsOf(c.var.tx, open.child));
}

/** The family as at a day, which is today unless somebody asks for another. */
export function familyOpen(open: OpenRecord, rows: FamilyRows, day = open.today): OpenFamily {
  const family = familyFrom(rows, day);
  const relations = relationsFrom(family, rows.index, day);
  const child = firstName(open.child);
  const names = new Map(family.people.map(({ id, name, pregnancy }) => [id, name || unnamed(pregnancy)]));
  const called = (id: string): string => {
    const readAs = rows.readAs(id);
    if (readAs === rows.index) return child;
    const name = names.get(readAs);
    if (name) return name;
    const relation = relations.get(readAs)?.words?.split(", ").at(-1);
    return relation ? `${child}’s ${relation}, whose name is not known` : "somebody whose name is not known";
  };
  return { open, rows, family, relations, called };
}

function unnamed(pregnancy: Family["people"][number]["pregnancy"]): string {
  if (pregnancy === null) return "";
  return pregnancy === "expected" ? "a baby who is expected" : "a baby who was lost";
}
