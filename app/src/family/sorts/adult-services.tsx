import { z } from "zod";
import { oneOf, wordsOrNone } from "../../platform/forms/answers.ts";
import { factSort } from "../fact-sort.ts";
import { Choose, LongWords } from "../fields.tsx";

const answers = ["yes", "none", "not asked", "would not say"] as const;

/** Asked of each carer, since a service that works with the parent may not know of the child. "None" is an answer. */
export const adultServices = factSort({
  key: "adult-services",
  table: "adult_service_asked",
  one: "whether an adult service works with somebody",
  note: "For drinking or drugs, mental health, a disability of their own, domestic abuse, housing, probation. Ask everybody who cares for the child, in their own time and alone. That none does is worth recording: otherwise nobody can tell it from not asked.",
  lasting: false,
  shownAt: "person",
  ends: [{ column: "person_id", label: "Who was asked about" }],
  schema: z.object({
    answer: oneOf(answers, "Say what came of asking, or that it was not asked"),
    words: wordsOrNone(500),
  }),
  problems: ({ answer, words }) =>
    answer === "yes" && words === null ? [{ field: "words", words: "Say which services" }] : [],
  own: (value, { rows }) => ({ ...value, child_id: rows.childId }),
  typed: ({ answer, words }) => ({ answer, words: words ?? "" }),
  Fields: ({ state }) => (
    <>
      <Choose
        state={state}
        name="answer"
        label="Is an adult service working with them?"
        items={[
          { value: "yes", text: "Yes" },
          { value: "none", text: "None: they were asked" },
          { value: "would not say", text: "They were asked and would not say" },
          { value: "not asked", text: "Not asked yet" },
        ]}
      />
      <LongWords
        state={state}
        name="words"
        label="Which services, or why it was not asked"
        hint="For example, Harbour Recovery Service, Vince Moreau; or, his partner was in the room."
      />
    </>
  ),
  sentence: (row, { called }) => {
    const name = called(row.person_id);
    const more = row.words === null ? "" : `: ${row.words}`;
    if (row.answer === "yes") return `An adult service works with ${name}${more}`;
    if (row.answer === "none") return `No adult service works with ${name}${more}`;
    return row.answer === "not asked"
      ? `${name} was not asked whether an adult service works with them${more}`
      : `${name} would not say whether an adult service works with them${more}`;
  },
  people: (row) => [row.person_id],
});
