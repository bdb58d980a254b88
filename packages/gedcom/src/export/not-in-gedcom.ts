import type { Family, Person } from "@throughline/genogram";
import type { Writing } from "./writing.ts";

/** What of a family no GEDCOM has a place for, as sentences with how many of each. */
export function notInGedcom(
  family: Family,
  people: ReadonlyMap<string, Person>,
  { version, undated }: Writing,
): readonly string[] {
  const { households, care, observations, supports, parentLinks, couples, births, unknownParents } = family;
  const loose =
    parentLinks.filter(({ parent, child }) => !people.has(parent) || !people.has(child) || parent === child)
      .length + couples.filter(({ a, b }) => !people.has(a) || !people.has(b) || a === b).length;
  const odd = parentLinks.filter(({ kind }) => !["birth", "adoptive", "foster"].includes(kind)).length;
  const dated = parentLinks.filter(
    ({ kind, from, to, parent, child }) =>
      (to !== null || (from !== null && kind !== "adoptive")) && !undated.has(parent) && !undated.has(child),
  ).length;
  const asked = unknownParents.filter(({ parent, words }) => parent === "parent" && words !== null).length;
  const many = births.filter(({ children }) => children.filter((id) => people.has(id)).length < 2).length;
  const sentences: readonly (readonly [number, string])[] = [
    [households.length, "homes, and who sleeps there"],
    [care.length, "facts of who gives personal care"],
    [observations.length, "observations of how two people are with each other"],
    [supports.length, "supports and services"],
    [loose, "links to somebody who is not in the family"],
    [many, "births of twins or more of whom only one is in the family"],
    [asked, "parents of whom it is not said whether mother or father, and what was tried to find them"],
  ];
  return [
    ...sentences.filter(([count]) => count > 0).map(([count, what]) => `Not carried: ${what} (${count}).`),
    ...(odd === 0
      ? []
      : [
          `In words that other programs may not read: step-parents, special guardians, kinship carers and donors (${odd})${version === "7.0" ? "" : ", beneath the family's CHIL"}.`,
        ]),
    ...(dated === 0
      ? []
      : [
          `In tags of our own that other programs may not read: from when to when somebody was a foster or other parent (${dated}).`,
        ]),
  ];
}
