import { showPartKnownDay } from "@throughline/calendar";
import { z } from "zod";
import { oneOf, partKnownDay, wordsOrNone } from "../../platform/forms/answers.ts";
import { notYet } from "../answers.ts";
import { factSort } from "../fact-sort.ts";
import { Choose, DayField, LongWords } from "../fields.tsx";
import { columnsOf, partKnownOf } from "../part-known.ts";

const qualities = ["close", "distant", "conflict", "cut off", "abuse"] as const;

const words = {
  close: "were said to be close",
  distant: "were said to be distant",
  conflict: "were said to be in conflict",
  "cut off": "were said to have no contact at all",
} as const;

export const observations = factSort({
  key: "observations",
  table: "relationship_observation",
  one: "how two people were seen to be with each other",
  note: "What somebody saw or told on a day, with who said so. It is an observation, not what a relationship is: it is drawn with its day and its source, and another observation may say otherwise.",
  lasting: false,
  shownAt: "person",
  ends: [
    { column: "person_id", label: "Between", hint: "Where it is abuse: who was said to do it." },
    { column: "other_id", label: "And", hint: "Where it is abuse: to whom it was said to be done." },
  ],
  schema: z.object({
    quality: oneOf(qualities, "Choose what was seen or told"),
    words: wordsOrNone(1000),
    day: partKnownDay("Say when it was seen or told, as exactly as it is known"),
  }),
  own: ({ day, quality, words: more }) => ({ quality, words: more, ...columnsOf("day", day) }),
  problems: ({ day }, { open }) => notYet("day", day, open.today),
  typed: (row) => {
    const day = partKnownOf(row, "day");
    return { quality: row.quality, words: row.words ?? "", day: day ? showPartKnownDay(day) : "" };
  },
  Fields: ({ state }) => (
    <>
      <Choose
        state={state}
        name="quality"
        label="What was seen or told"
        items={[
          { value: "close", text: "Close" },
          { value: "distant", text: "Distant" },
          { value: "conflict", text: "In conflict" },
          { value: "cut off", text: "Cut off: no contact at all" },
          { value: "abuse", text: "Abuse, from the first to the second", hint: "Record a concern as well." },
        ]}
      />
      <LongWords state={state} name="words" label="In the words it was told, or what was seen" />
      <DayField
        state={state}
        name="day"
        label="When it was seen or told"
        hint="For example, 3 May 2026, or summer 2025."
      />
    </>
  ),
  sentence: (row, { called }) => {
    const [a, b] = [called(row.person_id), called(row.other_id)];
    const day = partKnownOf(row, "day");
    const on = day ? ` (${showPartKnownDay(day)})` : "";
    const told = row.words === null ? "" : `: ${row.words}`;
    if (row.quality === "abuse") return `${a} was said to abuse ${b}${on}${told}`;
    return `${a} and ${b} ${words[row.quality]}${on}${told}`;
  },
  people: (row) => [row.person_id, row.other_id],
});
