import { z } from "zod";
import { oneOf, wordsOrNone } from "../../platform/forms/answers.ts";
import { factSort } from "../fact-sort.ts";
import { Choose, Words } from "../fields.tsx";

const written = z
  .string()
  .trim()
  .max(100)
  .optional()
  .transform((typed) => typed ?? "");

const sorts = { name: "Name", "known as": "Known as", "former name": "Former name" } as const;

export const names = factSort({
  key: "names",
  table: "person_name",
  one: "a name",
  note: "When a name changes, give the old one its last day and record the new one from then: both stay to be found.",
  lasting: true,
  shownAt: "person",
  ends: [{ column: "person_id", label: "Whose name" }],
  schema: z.object({
    sort: oneOf(["name", "known as", "former name"], "Choose what sort of name it is"),
    given: written,
    family: wordsOrNone(100).transform((typed) => typed ?? ""),
  }),
  own: (value) => value,
  problems: ({ given, family }, { rows }, before) => {
    if (given === "" && family === "")
      return [{ field: "given", words: "Give a first name or a family name" }];
    const person = rows.people.find(({ id }) => id === before?.person_id);
    return person?.hasRecord
      ? [{ field: "given", words: "This child’s name is kept with their own record" }]
      : [];
  },
  typed: ({ sort, given, family }) => ({ sort, given, family }),
  Fields: ({ state }) => (
    <>
      <Words state={state} name="given" label="First name" />
      <Words state={state} name="family" label="Family name" />
      <Choose
        state={state}
        name="sort"
        label="What sort of name"
        items={[
          { value: "name", text: "Their name" },
          { value: "known as", text: "What people call them" },
          { value: "former name", text: "A former name, such as before marriage" },
        ]}
      />
    </>
  ),
  sentence: (row) => `${sorts[row.sort]}: ${[row.given, row.family].filter(Boolean).join(" ")}`,
  people: (row) => [row.person_id],
});
