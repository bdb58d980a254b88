import { showPartKnownDay } from "@throughline/calendar";
import { z } from "zod";
import { oneOf, partKnownDay, words, wordsOrNone } from "../../platform/forms/answers.ts";
import { notYet } from "../answers.ts";
import { factSort } from "../fact-sort.ts";
import { Choose, ChooseOne, DayField, LongWords } from "../fields.tsx";
import { columnsOf, partKnownOf } from "../part-known.ts";

export const unknownParents = factSort({
  key: "not-known",
  table: "unknown_parent",
  one: "a parent who is not known",
  note: "That nobody could say is worth recording, and not the end of it: record each time it is tried, kindly, and what came of it.",
  lasting: false,
  shownAt: "person",
  ends: [{ column: "person_id", label: "Whose parent is not known" }],
  schema: z.object({
    parent: oneOf(["father", "mother", "parent"], "Choose which parent is not known"),
    other_id: wordsOrNone(),
    found_id: wordsOrNone(),
  }),
  own: (value) => value,
  typed: (row) => ({ parent: row.parent, other_id: row.other_id ?? "", found_id: row.found_id ?? "" }),
  problems: ({ other_id, found_id }, { rows }) =>
    [other_id, found_id].every((id) => id === null || rows.people.some((person) => person.id === id))
      ? []
      : [{ field: "other_id", words: "Choose somebody of this family" }],
  Fields: ({ state, family: { rows, called } }) => {
    const people = rows.people.map(({ id: value }) => ({ value, text: called(value) }));
    return (
      <>
        <Choose
          state={state}
          name="parent"
          label="Which parent"
          items={[
            { value: "father", text: "The father" },
            { value: "mother", text: "The mother" },
            { value: "parent", text: "A parent: which is not known either" },
          ]}
        />
        <ChooseOne
          state={state}
          name="other_id"
          label="The other parent"
          nothing="Not known"
          items={people}
        />
        <ChooseOne
          state={state}
          name="found_id"
          label="Who it turned out to be, if that is known now"
          hint="Add them to the family first, as the child’s parent."
          nothing="Still not known"
          items={people}
        />
      </>
    );
  },
  sentence: (row, { called }) =>
    row.found_id === null
      ? `${called(row.person_id)}’s ${row.parent} is not known`
      : `${called(row.person_id)}’s ${row.parent} was not known, and turned out to be ${called(row.found_id)}`,
  people: (row) => [row.person_id, row.other_id, row.found_id],
});

export const tries = factSort({
  key: "tries",
  table: "unknown_parent_try",
  one: "what was tried to find out who a parent is",
  lasting: false,
  shownAt: "person",
  ends: [],
  schema: z.object({
    unknown_id: words("Choose which parent it was about"),
    day: partKnownDay("Say when it was tried, as exactly as it is known"),
    tried: words("Say what was tried", 1000),
    came_of_it: wordsOrNone(1000),
  }),
  own: ({ day, ...value }, { rows }) => ({
    ...value,
    ...columnsOf("day", day),
    person_id: rows.unknown_parent.find(({ first_id }) => first_id === value.unknown_id)?.person_id ?? "",
  }),
  typed: (row) => {
    const day = partKnownOf(row, "day");
    const shown = day ? showPartKnownDay(day) : "";
    return { unknown_id: row.unknown_id, tried: row.tried, came_of_it: row.came_of_it ?? "", day: shown };
  },
  problems: ({ unknown_id, day }, { rows, open }, before) => [
    ...(rows.unknown_parent.some(
      ({ first_id, person_id }) =>
        first_id === unknown_id && (before === null || before.person_id === person_id),
    )
      ? []
      : [{ field: "unknown_id", words: "Choose which parent it was about" }]),
    ...notYet("day", day, open.today),
  ],
  Fields: ({ state, family }) => (
    <>
      <ChooseOne
        state={state}
        name="unknown_id"
        label="Which parent"
        nothing="Choose"
        items={family.rows.unknown_parent.map((row) => ({
          value: row.first_id,
          text: `${family.called(row.person_id)}’s ${row.parent}`,
        }))}
      />
      <LongWords
        state={state}
        name="tried"
        label="What was tried"
        hint="For example, asked her mother again, on her own; wrote to the last address; asked the hospital social worker."
      />
      <LongWords
        state={state}
        name="came_of_it"
        label="What came of it"
        hint="If nothing yet, leave it empty."
      />
      <DayField state={state} name="day" label="When" hint="For example, 3 May 2026." />
    </>
  ),
  sentence: (row, { called }) => {
    const day = partKnownOf(row, "day");
    const came = row.came_of_it === null ? "" : ` What came of it: ${row.came_of_it}`;
    return `Tried${day ? ` ${showPartKnownDay(day)}` : ""} to find who ${called(row.person_id)}’s parent is: ${row.tried}.${came}`;
  },
  people: (row) => [row.person_id],
});
