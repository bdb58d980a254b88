import type { PartKnownDay } from "@throughline/calendar";
import type { FactTable, FactTables, Sex } from "./tables.ts";

/** Somebody in a child's family as they were first written down. */
export interface PersonRow {
  readonly id: string;
  readonly born: PartKnownDay | null;
  readonly sex: Sex;
  readonly languages: readonly string[];
  /** Whether they are a child with a record of their own, whose name and birth day are kept there. */
  readonly hasRecord: boolean;
  /** That record, where the viewer may see it. */
  readonly childId: string | null;
}

/** The facts of a child's family as they stand, read from all their tables. Whoever was recorded twice has one id. */
export interface FamilyRows extends Readonly<{ [T in FactTable]: readonly FactTables[T][] }> {
  readonly childId: string;
  readonly index: string;
  readonly people: readonly PersonRow[];
  readonly readAs: (id: string) => string;
  /** Whose whereabouts are protected, and who holds that. */
  readonly kept: ReadonlyMap<string, KeptWhereabouts>;
}

/** That where somebody lives is protected: who holds it, and whether the viewer may read it all the same. */
export interface KeptWhereabouts {
  readonly heldBy: string;
  readonly isOpen: boolean;
}

const peopleIn: Readonly<Record<FactTable, readonly string[]>> = {
  family_member: ["person_id"],
  person_detail: ["person_id"],
  person_name: ["person_id"],
  whereabouts: ["person_id"],
  person_merge: [],
  born_together: ["person_id", "other_id"],
  parent_link: ["parent_id", "person_id"],
  couple_episode: ["person_id", "other_id"],
  parental_responsibility: ["person_id", "holder_id"],
  contact_arrangement: ["person_id", "with_id"],
  unknown_parent: ["person_id", "other_id", "found_id"],
  unknown_parent_try: ["person_id"],
  relationship_observation: ["person_id", "other_id"],
  adult_service_asked: ["person_id"],
  family_review: [],
  household: [],
  household_member: ["person_id"],
  personal_care: ["carer_id", "person_id"],
  support: ["person_id"],
};

/** The same row with everybody in it read as who they are; null where it would tie somebody to themselves. */
export function readRow<T extends FactTable>(
  table: T,
  row: FactTables[T],
  readAs: (id: string) => string,
): FactTables[T] | null {
  const columns: Record<string, unknown> = { ...row };
  const named = peopleIn[table].flatMap((column) => {
    const id = columns[column];
    if (typeof id !== "string") return [];
    columns[column] = readAs(id);
    return [columns[column]];
  });
  return new Set(named).size < named.length ? null : (columns as unknown as FactTables[T]);
}
