import type { ParentKind } from "../family.ts";
import { inForm, type Form, type Gendered } from "./gendered.ts";

const parents: Readonly<Record<ParentKind, Gendered>> = {
  birth: ["mother", "father", "parent"],
  adoptive: ["adoptive mother", "adoptive father", "adoptive parent"],
  foster: ["foster carer", "foster carer", "foster carer"],
  step: ["stepmother", "stepfather", "step-parent"],
  "special guardian": ["special guardian", "special guardian", "special guardian"],
  "kinship carer": ["kinship carer", "kinship carer", "kinship carer"],
  donor: ["donor", "donor", "donor"],
};

const children: Readonly<Record<ParentKind, Gendered>> = {
  birth: ["daughter", "son", "child"],
  adoptive: ["adopted daughter", "adopted son", "adopted child"],
  foster: ["foster daughter", "foster son", "foster child"],
  step: ["stepdaughter", "stepson", "stepchild"],
  "special guardian": [
    "girl under special guardianship",
    "boy under special guardianship",
    "child under special guardianship",
  ],
  "kinship carer": ["girl in kinship care", "boy in kinship care", "child in kinship care"],
  donor: ["daughter by donation", "son by donation", "child by donation"],
};

/** What a parent of a kind is to their child: "stepfather". */
export function parentWord(kind: ParentKind, form: Form): string {
  return inForm(parents[kind], form);
}

/** What a child is to a parent of a kind: "foster son". */
export function childWord(kind: ParentKind, form: Form): string {
  return inForm(children[kind], form);
}
