import type { ParentKind } from "@throughline/genogram";
import { z } from "zod";
import { oneOf } from "../../platform/forms/answers.ts";
import { factSort } from "../fact-sort.ts";
import { Choose } from "../fields.tsx";
import { kindWords } from "../kin-words.ts";
import { personIn } from "../kin.ts";

const kinds = [
  "birth",
  "adoptive",
  "foster",
  "step",
  "special guardian",
  "kinship carer",
  "donor",
] as const satisfies readonly ParentKind[];

export const kindItems = [
  { value: "birth", text: "Parent by birth" },
  { value: "adoptive", text: "Parent by adoption" },
  { value: "step", text: "Step-parent" },
  { value: "foster", text: "Foster carer" },
  { value: "kinship carer", text: "Kinship carer", hint: "A relative or friend who brings the child up." },
  { value: "special guardian", text: "Special guardian", hint: "By an order of the court." },
  { value: "donor", text: "Donor" },
] as const satisfies readonly { value: ParentKind; text: string; hint?: string }[];

export const parents = factSort({
  key: "parents",
  table: "parent_link",
  one: "a parent or carer",
  lasting: true,
  shownAt: "person",
  ends: [
    { column: "person_id", label: "Whose parent or carer" },
    { column: "parent_id", label: "Who is the parent or carer" },
  ],
  schema: z.object({ kind: oneOf(kinds, "Choose what they are to the child") }),
  own: ({ kind }) => ({ kind }),
  typed: ({ kind }) => ({ kind }),
  Fields: ({ state }) => <Choose state={state} name="kind" label="What they are" items={kindItems} />,
  sentence: (row, { called, family }) => {
    const words = kindWords(row.kind, personIn(family, row.parent_id)?.sex ?? "not known");
    return `${called(row.parent_id)} is ${called(row.person_id)}’s ${words}`;
  },
  people: (row) => [row.parent_id, row.person_id],
});
