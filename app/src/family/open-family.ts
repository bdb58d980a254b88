import { type Family, familyOn, type Kin, kinOf } from "@throughline/genogram";
import { firstName, openRecord, type OpenRecord } from "../children/public.ts";
import type { Asked } from "../platform/http/env.ts";
import type { House } from "../platform/house.ts";
import { familyFrom } from "./family-from.ts";
import type { FamilyRows } from "./family-rows.ts";
import { familyRowsOf } from "./family.store.ts";

/** A child's family, open in front of somebody. */
export interface OpenFamily {
  readonly open: OpenRecord;
  readonly rows: FamilyRows;
  readonly family: Family;
  /** What everybody is to the child; nobody whom nothing ties to them. */
  readonly relations: ReadonlyMap<string, Kin>;
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
  // Of those who were not there on the day, what they are at any time.
  const relations = new Map(
    [...kinOf(family, rows.index), ...kinOf(familyOn(family, day), rows.index)].map(([id, kin]) => [
      id,
      { ...kin, words: kin.words.replaceAll("'", "’") },
    ]),
  );
  const child = firstName(open.child);
  const names = new Map(family.people.map(({ id, name, pregnancy }) => [id, name || unnamed(pregnancy)]));
  const called = (id: string): string => {
    const readAs = rows.readAs(id);
    if (readAs === rows.index) return child;
    const name = names.get(readAs);
    if (name) return name;
    const relation = relations.get(readAs)?.words;
    return relation ? `${child}’s ${relation}, whose name is not known` : "somebody whose name is not known";
  };
  return { open, rows, family, relations, called };
}

function unnamed(pregnancy: Family["people"][number]["pregnancy"]): string {
  if (pregnancy === null) return "";
  return pregnancy === "expected" ? "a baby who is expected" : "a baby who was lost";
}
