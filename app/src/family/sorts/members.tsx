import { z } from "zod";
import { oneOfOrNone, wordsOrNone } from "../../platform/forms/answers.ts";
import { factSort } from "../fact-sort.ts";
import { Choose, Words } from "../fields.tsx";

const known = {
  yes: "known to the child",
  no: "not known to the child",
  "not known": "not known whether the child knows them",
} as const;

/** That somebody belongs to the picture. Taking it back takes them out of it, and what was recorded of them stays. */
export const members = factSort({
  key: "belonging",
  table: "family_member",
  one: "how somebody belongs to the family",
  lasting: false,
  shownAt: "person",
  ends: [{ column: "person_id", label: "Who" }],
  schema: z.object({ how: wordsOrNone(300), known_to_child: oneOfOrNone(["yes", "no", "not known"]) }),
  own: (value, { rows }) => ({ ...value, child_id: rows.childId }),
  typed: (row) => ({ how: row.how ?? "", known_to_child: row.known_to_child ?? "" }),
  Fields: ({ state }) => (
    <>
      <Words
        state={state}
        name="how"
        label="How they belong, where no link says it"
        hint="For example, the neighbour downstairs; a friend of his father’s; their lodger."
      />
      <Choose
        state={state}
        name="known_to_child"
        label="Does the child know them?"
        items={[
          { value: "yes", text: "Yes" },
          { value: "no", text: "No" },
          { value: "not known", text: "Not known: it was asked" },
        ]}
      />
    </>
  ),
  sentence: (row, { called }) => {
    const how = row.how === null ? "" : `, ${row.how}`;
    const knows = row.known_to_child === null ? "" : `; ${known[row.known_to_child]}`;
    return `${called(row.person_id)}${how} is in this family’s picture${knows}`;
  },
  people: (row) => [row.person_id],
});
