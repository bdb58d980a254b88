import { z } from "zod";
import { Checkboxes } from "../../design/components/checkboxes.tsx";
import { oneOf, oneOfOrNone, words, wordsOrNone } from "../../platform/forms/answers.ts";
import { type FormState, problemAt, ticked } from "../../platform/forms/fields.ts";
import { messageAt } from "../../platform/forms/shown-problems.ts";
import { notYet, partKnownDayOrNone, tooFarAhead } from "../answers.ts";
import { Choose, ChooseOne, DayField, Words } from "../fields.tsx";
import { descentOf } from "../kin.ts";
import type { OpenFamily } from "../open-family.ts";
import { columnsOf } from "../part-known.ts";
import { coupleItems, coupleKinds } from "../sorts/couples.tsx";
import { relationSort } from "./relation-sort.ts";

export const partner = relationSort({
  key: "partner",
  title: (of) => `Add a partner of ${of}`,
  schema: z.object({
    kind: oneOf(coupleKinds, "Choose what they are or were"),
    ended: oneOfOrNone(["separated", "divorced"]),
    from: partKnownDayOrNone,
  }),
  Fields: ({ state }) => (
    <>
      <Choose state={state} name="kind" label="What they are or were" items={coupleItems} />
      <ChooseOne
        state={state}
        name="ended"
        label="How it ended"
        nothing="It has not ended, or nobody has said"
        items={[
          { value: "separated", text: "They separated" },
          { value: "divorced", text: "They divorced" },
        ]}
      />
      <DayField state={state} name="from" label="Since when" hint="For example, 2019, or summer 2021." />
    </>
  ),
  async tie({ kind, ended, from }, { of }, person, tell) {
    await tell("couple_episode", { person_id: of, other_id: person, kind, ending: ended }, from);
  },
});

const otherParents = ({ rows, called }: OpenFamily, of: string) =>
  rows.people.filter(({ id }) => id !== of).map(({ id: value }) => ({ value, text: called(value) }));

const OtherParent = ({ state, family, of }: { state: FormState; family: OpenFamily; of: string }) => (
  <ChooseOne
    state={state}
    name="other"
    label="The other parent"
    nothing="Not recorded yet, or not known"
    items={otherParents(family, of)}
  />
);

const isOfFamily = (id: string | null, { rows }: OpenFamily) =>
  id === null || rows.people.some((person) => person.id === id)
    ? []
    : [{ field: "other", words: "Choose somebody of this family" }];

export const child = relationSort({
  key: "child",
  title: (of) => `Add a child of ${of}`,
  schema: z.object({
    kind: oneOf(["birth", "adoptive", "foster", "step"], "Choose in what way they are a child"),
    other: wordsOrNone(),
  }),
  problems: ({ other }, { family }) => isOfFamily(other, family),
  Fields: (props) => (
    <>
      <Choose
        state={props.state}
        name="kind"
        label="In what way"
        items={[
          { value: "birth", text: "By birth" },
          { value: "adoptive", text: "By adoption" },
          { value: "step", text: "Stepchild" },
          { value: "foster", text: "Fostered" },
        ]}
      />
      <OtherParent {...props} />
    </>
  ),
  async tie({ kind, other }, { of }, person, tell) {
    for (const parent_id of [of, ...(other === null ? [] : [other])])
      await tell("parent_link", { parent_id, person_id: person, kind });
  },
});

export const sibling = relationSort({
  key: "sibling",
  title: (of) => `Add a brother or sister of ${of}`,
  schema: z.object({
    parents: z.union([z.array(z.string()), z.string().transform((one) => [one])]).optional(),
  }),
  problems: ({ parents = [] }, { family, of }) => {
    const theirs = descentOf(family.family, of).map(({ parent }) => parent);
    if (theirs.length === 0)
      return [{ field: "parents", words: `Add a parent of ${family.called(of)} first` }];
    return parents.length > 0 && parents.every((id) => theirs.includes(id))
      ? []
      : [{ field: "parents", words: "Tick each parent that they share" }];
  },
  Fields: ({ state, family, of }) => (
    <Checkboxes
      name="parents"
      fieldset={{ legend: { text: "Which parents they share", classes: "govuk-fieldset__legend--s" } }}
      hint={{ text: "A half-brother or half-sister shares one of them." }}
      values={ticked(state.fields, "parents")}
      errorMessage={messageAt(problemAt(state, "parents"))}
      items={descentOf(family.family, of).map(({ parent: value }) => ({ value, text: family.called(value) }))}
    />
  ),
  async tie({ parents = [] }, _, person, tell) {
    for (const parent_id of parents)
      await tell("parent_link", { parent_id, person_id: person, kind: "birth" });
  },
});

export const baby = relationSort({
  key: "baby",
  title: (of) => `Record a pregnancy of ${of}, or a baby who died before birth`,
  note: "Only what the family wants to be known. A name is welcome if they gave one, and never asked for.",
  nameless: true,
  schema: z.object({
    pregnancy: oneOf(["expected", "stillborn", "miscarried", "ended"], "Choose what is known"),
    when: partKnownDayOrNone,
    other: wordsOrNone(),
  }),
  problems: ({ pregnancy, when, other }, { family }) => [
    ...isOfFamily(other, family),
    ...(pregnancy === "expected"
      ? tooFarAhead("when", when, family.open.today)
      : notYet("when", when, family.open.today)),
  ],
  Fields: (props) => (
    <>
      <Choose
        state={props.state}
        name="pregnancy"
        label="What is known"
        items={[
          { value: "expected", text: "A baby is expected" },
          { value: "stillborn", text: "Stillborn" },
          { value: "miscarried", text: "Miscarried" },
          { value: "ended", text: "The pregnancy ended" },
        ]}
      />
      <DayField state={props.state} name="when" label="When, or when the baby is due" />
      <OtherParent {...props} />
    </>
  ),
  async tie({ pregnancy, when, other }, { of }, person, tell) {
    const detail = { person_id: person, sort: "pregnancy" as const, words: pregnancy };
    await tell("person_detail", { ...detail, ...columnsOf("day", when) });
    for (const parent_id of [of, ...(other === null ? [] : [other])])
      await tell("parent_link", { parent_id, person_id: person, kind: "birth" });
  },
});

export const somebodyElse = relationSort({
  key: "other",
  title: () => "Add somebody else who belongs to the family",
  schema: z.object({ how: words("Say how they belong", 300) }),
  Fields: ({ state }) => (
    <Words
      state={state}
      name="how"
      label="How they belong"
      hint="For example, the neighbour downstairs; his mother’s friend who stays; a lodger."
    />
  ),
  how: ({ how }) => how,
  tie: async () => {},
});
