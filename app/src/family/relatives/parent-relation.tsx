import { z } from "zod";
import { oneOf, oneOfOrNone } from "../../platform/forms/answers.ts";
import { partKnownDayOrNone } from "../answers.ts";
import { Choose, ChooseOne, DayField } from "../fields.tsx";
import { descentOf } from "../kin.ts";
import { kindItems } from "../sorts/parents.tsx";
import { answerItems } from "../sorts/responsibility.tsx";
import { type Of, relationSort, type Tell } from "./relation-sort.ts";

const answers = ["yes", "no", "not known"] as const;
const responsible = oneOfOrNone(answers);

const Responsibility = ({ state }: { state: Parameters<typeof Choose>[0]["state"] }) => (
  <Choose
    state={state}
    name="responsible"
    label="Do they have parental responsibility?"
    hint="Leave this empty if nobody has asked yet."
    items={answerItems}
  />
);

async function tellResponsible(
  answer: (typeof answers)[number] | null,
  { of }: Of,
  person: string,
  tell: Tell,
): Promise<void> {
  if (answer === null) return;
  const held = { person_id: of, holder_id: person, holder_named: null, answer, how: null };
  await tell("parental_responsibility", held);
}

export const parent = relationSort({
  key: "parent",
  title: (of) => `Add a parent of ${of}`,
  schema: z.object({
    kind: oneOf(["birth", "adoptive", "step", "donor"], "Choose in what way they are a parent"),
    from: partKnownDayOrNone,
    responsible,
  }),
  Fields: ({ state }) => (
    <>
      <Choose
        state={state}
        name="kind"
        label="In what way"
        items={kindItems.filter(({ value }) => ["birth", "adoptive", "step", "donor"].includes(value))}
      />
      <DayField state={state} name="from" label="Since when, if not from birth" />
      <Responsibility state={state} />
    </>
  ),
  async tie({ kind, from, responsible: answer }, of, person, tell) {
    await tell("parent_link", { parent_id: person, person_id: of.of, kind }, from);
    await tellResponsible(answer, of, person, tell);
  },
});

export const carer = relationSort({
  key: "carer",
  title: (of) => `Add somebody who brings ${of} up`,
  note: "A foster carer, a special guardian, a relative or friend in a parent’s place, a step-parent. Somebody who helps with care and lives elsewhere belongs under help and care.",
  schema: z.object({
    kind: oneOf(["foster", "kinship carer", "special guardian", "step"], "Choose what they are"),
    from: partKnownDayOrNone,
    responsible,
  }),
  Fields: ({ state }) => (
    <>
      <Choose
        state={state}
        name="kind"
        label="What they are"
        items={kindItems.filter(({ value }) =>
          ["foster", "kinship carer", "special guardian", "step"].includes(value),
        )}
      />
      <DayField
        state={state}
        name="from"
        label="Since when"
        hint="As exactly as it is known: 12 March 2021, summer 2019, about 2015."
      />
      <Responsibility state={state} />
    </>
  ),
  async tie({ kind, from, responsible: answer }, of, person, tell) {
    await tell("parent_link", { parent_id: person, person_id: of.of, kind }, from);
    await tellResponsible(answer, of, person, tell);
  },
});

export const grandparent = relationSort({
  key: "grandparent",
  title: (of) => `Add a grandparent of ${of}`,
  schema: z.object({ through: z.string().optional() }),
  problems: ({ through }, { family, of }) => {
    const parents = descentOf(family.family, of);
    if (parents.length === 0)
      return [{ field: "through", words: `Add a parent of ${family.called(of)} first` }];
    return parents.some((link) => link.parent === through)
      ? []
      : [{ field: "through", words: "Choose whose mother or father they are" }];
  },
  Fields: ({ state, family, of }) => (
    <ChooseOne
      state={state}
      name="through"
      label="Whose mother or father they are"
      nothing="Choose"
      items={descentOf(family.family, of).map(({ parent: value }) => ({ value, text: family.called(value) }))}
    />
  ),
  async tie({ through = "" }, _, person, tell) {
    await tell("parent_link", { parent_id: person, person_id: through, kind: "birth" });
  },
});
