import type { UnknownParent } from "@throughline/genogram";
import type { FamilyRecord, Role } from "./family-records.ts";

const parentBy: Readonly<Record<Role, "father" | "mother">> = { HUSB: "father", WIFE: "mother" };

/**
 * Parents the file tells are not known: a HUSB or WIFE pointing at nobody (@VOID@), with its phrase as the words. And
 * children of one family that names no parent: they share both, whoever they are.
 */
export function unknownParentsOf(families: readonly FamilyRecord[]): readonly UnknownParent[] {
  return families.flatMap(({ id, parents, unknown, children: all }): readonly UnknownParent[] => {
    const children = all.map((child) => child.id);
    if (children.length === 0) return [];
    const told = unknown.map(({ role, words }, at) => ({
      id: at === 0 ? id : `${id} ${at + 1}`,
      children,
      other: parents[0]?.id ?? null,
      parent: parentBy[role],
      words,
    }));
    if (told.length > 0 || parents.length > 0 || children.length < 2) return told;
    return [{ id, children, other: null, parent: "parent", words: null }];
  });
}
