import { z } from "zod";
import { words } from "../../platform/forms/answers.ts";
import { factSort } from "../fact-sort.ts";
import { Words } from "../fields.tsx";

export const homes = factSort({
  key: "homes",
  table: "household",
  one: "a home",
  note: "Somewhere the child or others of the family sleep, a short-break home too. An address is not needed: the name that the family uses is enough.",
  lasting: false,
  shownAt: "homes",
  ends: [],
  schema: z.object({ name: words("Say what the home is called", 200) }),
  own: ({ name }, { rows }) => ({ name, child_id: rows.childId }),
  typed: ({ name }) => ({ name }),
  problems: ({ name }, { rows }, before) =>
    rows.household.some(
      (one) => one.name.toLowerCase() === name.toLowerCase() && one.first_id !== before?.first_id,
    )
      ? [{ field: "name", words: `There is a home called ${name} already` }]
      : [],
  Fields: ({ state }) => (
    <Words
      state={state}
      name="name"
      label="What it is called"
      hint="For example, Mum’s flat; Dad’s at Coppice Court; Lantern House."
    />
  ),
  sentence: ({ name }) => `The home called ${name}`,
  people: () => [],
});
