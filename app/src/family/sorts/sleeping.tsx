import { z } from "zod";
import { words, wordsOrNone } from "../../platform/forms/answers.ts";
import { hasEnded } from "../about-person.ts";
import { factSort } from "../fact-sort.ts";
import { ChooseOne, Words } from "../fields.tsx";

export const sleeping = factSort({
  key: "sleeping",
  table: "household_member",
  one: "where somebody sleeps",
  note: "Somebody may sleep in several homes. When they move out, give the day here, and add the home they moved to.",
  lasting: true,
  shownAt: "homes",
  ends: [{ column: "person_id", label: "Who" }],
  schema: z.object({ home_id: words("Choose the home"), nights: wordsOrNone(300) }),
  own: (value) => value,
  typed: (row) => ({ home_id: row.home_id, nights: row.nights ?? "" }),
  problems: ({ home_id }, { rows }, before) => [
    ...(rows.household.some(({ first_id }) => first_id === home_id)
      ? []
      : [{ field: "home_id", words: "Choose one of the homes" }]),
    ...(before !== null && before.home_id !== home_id
      ? [{ field: "home_id", words: "Give the last day in this home, and add the other home by itself" }]
      : []),
  ],
  Fields: ({ state, family: { rows } }) => (
    <>
      <ChooseOne
        state={state}
        name="home_id"
        label="Which home"
        nothing="Choose a home"
        items={rows.household.map(({ first_id: value, name: text }) => ({ value, text }))}
      />
      <Words
        state={state}
        name="nights"
        label="Which nights, if not every night"
        hint="For example, Fridays and Saturdays; or two short-break nights a month."
      />
    </>
  ),
  sentence: (row, { called, rows, open }) => {
    const verb = hasEnded(row, open.today) ? "slept" : "sleeps";
    const home = rows.household.find(({ first_id }) => first_id === row.home_id)?.name ?? "a home";
    return `${called(row.person_id)} ${verb} at ${home}${row.nights === null ? "" : `: ${row.nights}`}`;
  },
  people: (row) => [row.person_id],
});
