import { z } from "zod";
import { oneOf, oneOfOrNone, words, wordsOrNone } from "../../platform/forms/answers.ts";
import { factSort } from "../fact-sort.ts";
import { Choose, ChooseOne, LongWords, Words } from "../fields.tsx";

const sorts = ["family", "friend", "service", "community"] as const;
const strengths = ["strong", "weak", "stressful", "not said"] as const;
const flows = ["to the family", "both ways", "from the family"] as const;

const flowItems = [
  { value: "to the family", text: "Mostly to the family" },
  { value: "both ways", text: "Both ways" },
  { value: "from the family", text: "Mostly from the family" },
];
const strengthItems = [
  { value: "strong", text: "Strong" },
  { value: "weak", text: "Weak: it is there, and helps little" },
  { value: "stressful", text: "Stressful: it costs the family something" },
  { value: "not said", text: "Nobody has said" },
];

const asWords = {
  family: "family to",
  friend: "a friend to",
  service: "a service to",
  community: "of the community, to",
} as const;

export const supports = factSort({
  key: "help",
  table: "support",
  one: "who and what helps the family",
  note: "Relatives outside the homes, friends, services, a faith group, a club. Ask the family how it is for them: what one family finds a help is another’s burden.",
  lasting: true,
  shownAt: "support",
  ends: [],
  schema: z.object({
    name: words("Say who or what it is", 200),
    sort: oneOf(sorts, "Choose what sort of help it is"),
    helps: wordsOrNone(),
    strength: oneOf(strengths, "Say how the family finds it, or that nobody has said"),
    flow: oneOfOrNone(flows),
    gives_care: oneOf(["yes", "no"], "Say whether they give the child personal care"),
    what: wordsOrNone(500),
  }),
  own: ({ helps, gives_care, ...value }, { rows }) => ({
    ...value,
    child_id: rows.childId,
    person_id: rows.people.some(({ id }) => id === helps) ? helps : null,
    home_id: rows.household.some(({ first_id }) => first_id === helps) ? helps : null,
    gives_care: gives_care === "yes",
  }),
  typed: (row) => ({
    name: row.name,
    sort: row.sort,
    helps: row.person_id ?? row.home_id ?? "",
    strength: row.strength,
    flow: row.flow ?? "",
    gives_care: row.gives_care ? "yes" : "no",
    what: row.what ?? "",
  }),
  Fields: ({ state, family: { rows, called } }) => (
    <>
      <Words
        state={state}
        name="name"
        label="Who or what"
        hint="For example, Sharon, his nan; Lantern Saturdays; the mosque."
      />
      <Choose
        state={state}
        name="sort"
        label="What sort of help"
        items={[
          { value: "family", text: "Family" },
          { value: "friend", text: "A friend or neighbour" },
          { value: "service", text: "A service" },
          { value: "community", text: "The community: a club, a faith group, a school gate" },
        ]}
      />
      <LongWords state={state} name="what" label="What they do" />
      <ChooseOne
        state={state}
        name="helps"
        label="Whom it helps"
        nothing="The child"
        items={[
          ...rows.household.map(({ first_id: value, name: text }) => ({
            value,
            text: `Everybody at ${text}`,
          })),
          ...rows.people.map(({ id: value }) => ({ value, text: called(value) })),
        ]}
      />
      <Choose state={state} name="strength" label="How the family finds it" items={strengthItems} />
      <ChooseOne
        state={state}
        name="flow"
        label="Which way the help goes"
        nothing="Nobody has said"
        items={flowItems}
      />
      <Choose
        state={state}
        name="gives_care"
        label="Do they give the child personal care?"
        hint="Washing, dressing, changing, feeding, medicine, nights, or help on the way there."
        items={[
          { value: "yes", text: "Yes" },
          { value: "no", text: "No" },
        ]}
        inline
      />
    </>
  ),
  sentence: (row, { called, rows }) => {
    const home = rows.household.find(({ first_id }) => first_id === row.home_id)?.name;
    const whom = row.person_id === null ? (home ?? called(rows.index)) : called(row.person_id);
    const found = row.strength === "not said" ? "" : `, found ${row.strength}`;
    const gives = row.gives_care ? ", with personal care" : "";
    const what = row.what === null ? "" : `: ${row.what}`;
    return `${row.name}, ${asWords[row.sort]} ${whom}${found}${gives}${what}`;
  },
  people: (row) => [row.person_id],
});
