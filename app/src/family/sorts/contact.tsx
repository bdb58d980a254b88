import { z } from "zod";
import { words, wordsOrNone } from "../../platform/forms/answers.ts";
import { factSort } from "../fact-sort.ts";
import { LongWords, Words } from "../fields.tsx";

export const contact = factSort({
  key: "contact",
  table: "contact_arrangement",
  one: "how a child and somebody see each other",
  lasting: true,
  shownAt: "person",
  ends: [
    { column: "person_id", label: "Which child" },
    { column: "with_id", label: "Whom they see, or do not see" },
  ],
  schema: z.object({
    arrangement: words("Say what was arranged, or that nothing is", 1000),
    decided_by: wordsOrNone(300),
  }),
  own: (value) => value,
  typed: (row) => ({ arrangement: row.arrangement, decided_by: row.decided_by ?? "" }),
  Fields: ({ state }) => (
    <>
      <LongWords
        state={state}
        name="arrangement"
        label="What is arranged"
        hint="For example, every other Saturday at his nan’s; telephone on Wednesdays; or, not in touch since 2019, and nobody has asked him."
      />
      <Words
        state={state}
        name="decided_by"
        label="Who decided it"
        hint="For example, agreed between the parents, or a court order of 3 May 2026."
      />
    </>
  ),
  sentence: (row, { called }) => {
    const decided = row.decided_by === null ? "" : ` (${row.decided_by})`;
    return `${called(row.person_id)} and ${called(row.with_id)}: ${row.arrangement}${decided}`;
  },
  people: (row) => [row.person_id, row.with_id],
});
