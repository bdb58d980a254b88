import { z } from "zod";
import { oneOf, oneOfOrNone } from "../../platform/forms/answers.ts";
import { factSort } from "../fact-sort.ts";
import { Choose, ChooseOne } from "../fields.tsx";

export const coupleKinds = [
  "married",
  "civil partnership",
  "living together",
  "relationship",
  "brief",
] as const;
const endings = ["separated", "divorced", "died"] as const;

export const coupleItems = [
  { value: "married", text: "Married" },
  { value: "civil partnership", text: "In a civil partnership" },
  { value: "living together", text: "Living together" },
  { value: "relationship", text: "In a relationship" },
  { value: "brief", text: "Together for a short time" },
] as const;

const words = {
  married: "married",
  "civil partnership": "civil partners",
  "living together": "living together",
  relationship: "in a relationship",
  brief: "together for a short time",
} as const;

export const couples = factSort({
  key: "couples",
  table: "couple_episode",
  one: "a couple",
  note: "One for each time together: parting and coming together again is another.",
  lasting: true,
  shownAt: "person",
  ends: [
    { column: "person_id", label: "One of the couple" },
    { column: "other_id", label: "The other" },
  ],
  schema: z.object({ kind: oneOf(coupleKinds, "Choose what they are"), ending: oneOfOrNone(endings) }),
  own: (value) => value,
  typed: ({ kind, ending }) => ({ kind, ending: ending ?? "" }),
  Fields: ({ state }) => (
    <>
      <Choose state={state} name="kind" label="What they are to each other" items={coupleItems} />
      <ChooseOne
        state={state}
        name="ending"
        label="How it ended"
        nothing="It has not ended, or nobody has said"
        items={[
          { value: "separated", text: "They separated" },
          { value: "divorced", text: "They divorced" },
          { value: "died", text: "One of them died" },
        ]}
      />
    </>
  ),
  sentence: (row, { called }) => {
    const verb = row.ending === null && row.ended_from === null ? "are" : "were";
    const ending =
      row.ending === null ? "" : row.ending === "died" ? ", and one of them has died" : `; ${row.ending}`;
    return `${called(row.person_id)} and ${called(row.other_id)} ${verb} ${words[row.kind]}${ending}`;
  },
  people: (row) => [row.person_id, row.other_id],
});
