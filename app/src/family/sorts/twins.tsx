import { z } from "zod";
import { oneOf } from "../../platform/forms/answers.ts";
import { factSort } from "../fact-sort.ts";
import { Choose } from "../fields.tsx";

export const twins = factSort({
  key: "twins",
  table: "born_together",
  one: "who was born together",
  note: "For three born together, record two of them, and then the third with either.",
  lasting: false,
  shownAt: "person",
  ends: [
    { column: "person_id", label: "One" },
    { column: "other_id", label: "The other" },
  ],
  schema: z.object({ identical: oneOf(["yes", "no", "not known"], "Say whether they are identical") }),
  own: ({ identical }) => ({ identical: identical === "not known" ? null : identical === "yes" }),
  typed: ({ identical }) => ({ identical: identical === null ? "not known" : identical ? "yes" : "no" }),
  Fields: ({ state }) => (
    <Choose
      state={state}
      name="identical"
      label="Are they identical?"
      items={[
        { value: "yes", text: "Yes" },
        { value: "no", text: "No" },
        { value: "not known", text: "Not known" },
      ]}
    />
  ),
  sentence: (row, { called }) => {
    const same = row.identical === null ? "" : row.identical ? ", identical" : ", not identical";
    return `${called(row.person_id)} and ${called(row.other_id)} were born together${same}`;
  },
  people: (row) => [row.person_id, row.other_id],
});
