import type { ParentKind, Sex } from "@throughline/genogram";

export const bySex = (sex: Sex, female: string, male: string, otherwise: string): string =>
  sex === "female" ? female : sex === "male" ? male : otherwise;

/** What somebody of this kind of parent is called: "mother", "stepfather", "special guardian". */
export function kindWords(kind: ParentKind, sex: Sex): string {
  const parent = bySex(sex, "mother", "father", "parent");
  if (kind === "birth") return parent;
  if (kind === "adoptive") return `adoptive ${parent}`;
  if (kind === "step") return bySex(sex, "stepmother", "stepfather", "step-parent");
  return kind === "foster" ? "foster carer" : kind;
}
