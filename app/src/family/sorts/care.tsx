import { z } from "zod";
import { words } from "../../platform/forms/answers.ts";
import { hasEnded } from "../about-person.ts";
import { factSort } from "../fact-sort.ts";
import { LongWords } from "../fields.tsx";

export const care = factSort({
  key: "care",
  table: "personal_care",
  one: "who gives personal care",
  note: "Washing, dressing, changing, feeding, medicine, nights. Everybody who gives it, neighbours and brothers and sisters too. Staff of a service are recorded with the service, under help.",
  lasting: true,
  shownAt: "support",
  ends: [
    { column: "carer_id", label: "Who gives it" },
    { column: "person_id", label: "Who is cared for" },
  ],
  schema: z.object({ what: words("Say what they do", 500) }),
  own: (value) => value,
  typed: ({ what }) => ({ what }),
  Fields: ({ state }) => (
    <LongWords
      state={state}
      name="what"
      label="What they do, and when"
      hint="For example, gets him up, washes and dresses him at half past five on work days."
    />
  ),
  sentence: (row, { called, open }) =>
    `${called(row.carer_id)} ${hasEnded(row, open.today) ? "cared" : "cares"} for ${called(row.person_id)}: ${row.what}`,
  people: (row) => [row.carer_id, row.person_id],
});
