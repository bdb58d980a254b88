import type { PartKnownDay } from "@throughline/calendar";
import type { Couple, ParentKind, Person, UnknownParent } from "@throughline/genogram";
import type { Role } from "../family/family-records.ts";

/** A FAM record to be: its partners in their places, the couple they are if they are one, and its children. */
export interface FamilyToWrite {
  readonly id: string;
  readonly parents: readonly { readonly id: string; readonly role: Role }[];
  readonly couple: Couple | null;
  readonly children: ChildToWrite[];
  readonly unknown: UnknownParent[];
}

/** A child in it: of which of its parents by which kind, from and to when. */
export interface ChildToWrite {
  readonly id: string;
  readonly kind: ParentKind;
  readonly of: readonly string[];
  readonly from: PartKnownDay | null;
  readonly to: PartKnownDay | null;
}

/** A man in HUSB and a woman in WIFE where that can be; of two alike the first in HUSB. GEDCOM 7 gives the tags no sex. */
export function inPlaces(
  ids: readonly string[],
  people: ReadonlyMap<string, Person>,
): FamilyToWrite["parents"] {
  const sexOf = (id: string | undefined) => (id === undefined ? undefined : people.get(id)?.sex);
  const [a, b] = ids;
  if (a === undefined) return [];
  if (b === undefined) return [{ id: a, role: sexOf(a) === "female" ? "WIFE" : "HUSB" }];
  const turned = sexOf(a) === "female" ? sexOf(b) !== "female" : sexOf(b) === "male" && sexOf(a) !== "male";
  const [first, second] = turned ? [b, a] : [a, b];
  return [
    { id: first, role: "HUSB" },
    { id: second, role: "WIFE" },
  ];
}
