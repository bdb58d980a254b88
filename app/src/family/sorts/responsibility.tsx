import { z } from "zod";
import { oneOf, wordsOrNone } from "../../platform/forms/answers.ts";
import { factSort } from "../fact-sort.ts";
import { Choose, ChooseOne, Words } from "../fields.tsx";

const answers = ["yes", "no", "not known"] as const;

export const answerItems = [
  { value: "yes", text: "Yes" },
  { value: "no", text: "No" },
  { value: "not known", text: "Not known: it was asked" },
] as const;

export const responsibility = factSort({
  key: "responsibility",
  table: "parental_responsibility",
  one: "who has parental responsibility",
  note: "The duties and rights in law of a parent. A mother has it from birth; a father by being married to her or named on the birth certificate since December 2003; others by an order or an agreement. Not having it is no reason to leave somebody out.",
  lasting: true,
  shownAt: "person",
  ends: [{ column: "person_id", label: "For which child" }],
  schema: z.object({
    holder_id: wordsOrNone(),
    holder_named: wordsOrNone(200),
    answer: oneOf(answers, "Say whether they have it"),
    how: wordsOrNone(500),
  }),
  own: (value) => value,
  typed: (row) => ({
    holder_id: row.holder_id ?? "",
    holder_named: row.holder_named ?? "",
    answer: row.answer,
    how: row.how ?? "",
  }),
  problems: ({ holder_id, holder_named }, { rows }) => {
    if (holder_id !== null && holder_named !== null)
      return [{ field: "holder_named", words: "Choose somebody or write a name, but not both" }];
    if (holder_id === null && holder_named === null)
      return [{ field: "holder_id", words: "Choose who it is about, or name a body such as the council" }];
    const known = holder_id === null || rows.people.some(({ id }) => id === holder_id);
    return known ? [] : [{ field: "holder_id", words: "Choose somebody of this family" }];
  },
  Fields: ({ state, family: { rows, called } }) => (
    <>
      <ChooseOne
        state={state}
        name="holder_id"
        label="Who it is about"
        nothing="Nobody chosen"
        items={rows.people.map(({ id }) => ({ value: id, text: called(id) }))}
      />
      <Words
        state={state}
        name="holder_named"
        label="Or a body, such as the council"
        hint="For example, Ashmere Council, under a care order."
      />
      <Choose state={state} name="answer" label="Do they have parental responsibility?" items={answerItems} />
      <Words
        state={state}
        name="how"
        label="By what"
        hint="For example, named on the birth certificate, which was seen."
      />
    </>
  ),
  sentence: (row, { called }) => {
    const who = row.holder_id === null ? (row.holder_named ?? "") : called(row.holder_id);
    const by = row.how === null ? "" : `: ${row.how}`;
    const child = called(row.person_id);
    if (row.answer === "not known")
      return `It is not known whether ${who} has parental responsibility for ${child}${by}`;
    return `${who} ${row.answer === "yes" ? "has" : "does not have"} parental responsibility for ${child}${by}`;
  },
  people: (row) => [row.person_id, row.holder_id],
});
