import { z } from "zod";
import { words } from "../../platform/forms/answers.ts";
import { factSort } from "../fact-sort.ts";
import { Words } from "../fields.tsx";

export const whereabouts = factSort({
  key: "whereabouts",
  table: "whereabouts",
  one: "where somebody is known to live",
  note: "Everybody who may see this child will read it. Do not write the address of somebody who is kept safe by its not being known.",
  lasting: true,
  shownAt: "person",
  ends: [{ column: "person_id", label: "About whom" }],
  schema: z.object({ words: words("Say where, as far as it is known", 300) }),
  own: (value) => value,
  typed: (row) => ({ words: row.words }),
  Fields: ({ state }) => (
    <Words
      state={state}
      name="words"
      label="Where"
      hint="For example, with his own mother in Ashmere; abroad; in prison; it is not known."
    />
  ),
  sentence: (row, { called }) => `${called(row.person_id)} is known to live: ${row.words}`,
  people: (row) => [row.person_id],
});
