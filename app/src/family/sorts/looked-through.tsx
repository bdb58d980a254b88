import { z } from "zod";
import { words } from "../../platform/forms/answers.ts";
import { factSort } from "../fact-sort.ts";
import { LongWords } from "../fields.tsx";

export const lookedThrough = factSort({
  key: "looked-through",
  table: "family_review",
  one: "that the family’s picture was gone through",
  note: "With the family, if you can: show them what is recorded and ask what is missing. Record first what has changed; then record here that the rest is as it stands.",
  lasting: false,
  shownAt: "person",
  ends: [],
  schema: z.object({ told: words("Say with whom, and what they said of it", 1000) }),
  own: ({ told }, { rows }) => ({ told, child_id: rows.childId }),
  typed: (row) => ({ told: row.told }),
  Fields: ({ state }) => (
    <LongWords
      state={state}
      name="told"
      label="With whom, and what they said of it"
      hint="For example, gone through at the kitchen table with his mother and his nan; nothing has changed."
    />
  ),
  sentence: (row) => `The family’s picture was gone through: ${row.told}`,
  people: () => [],
});
