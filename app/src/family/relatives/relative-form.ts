import type { PartKnownDay } from "@throughline/calendar";
import { z } from "zod";
import type { Fields } from "../../platform/drafts/tables.ts";
import { exactDayOf, oneOf, words, wordsOrNone } from "../../platform/forms/answers.ts";
import { type Problem, readAs } from "../../platform/forms/fields.ts";
import { notYet, partKnownDayOrNone } from "../answers.ts";
import { saidLater } from "../fact-form.ts";
import type { NewPerson } from "../add-person.store.ts";
import type { Of, ReadTie, RelationSort } from "./relation-sort.ts";

/** The home somebody new sleeps in: one that is recorded, or a new one in which the child may sleep too. */
export type InHome =
  | { readonly home: string }
  | { readonly newHome: string; readonly childToo: boolean; readonly nights: string | null };

export interface NewRelative {
  readonly person: Omit<NewPerson, "how">;
  readonly tie: ReadTie;
  readonly inHome: InHome | null;
  readonly since: PartKnownDay | null;
  readonly saidBy: string;
  readonly saidOn: Temporal.PlainDate;
}

const name = wordsOrNone(100).transform((typed) => typed ?? "");

const form = z.object({
  given: name,
  family: name,
  sex: oneOf(["female", "male", "not known"], "Choose the sex that is recorded, or not known"),
  born: partKnownDayOrNone,
  home: wordsOrNone(),
  newHome: wordsOrNone(200),
  childToo: z.string().optional(),
  nights: wordsOrNone(300),
  saidBy: words("Say who told this, or where it was read", 200),
  saidOn: exactDayOf("Say on which day it was told"),
});

const asked = [
  "given",
  "family",
  "sex",
  "born",
  "kind",
  "from",
  "responsible",
  "ended",
  "through",
  "parents",
  "other",
  "how",
  "pregnancy",
  "when",
  "home",
  "newHome",
  "childToo",
  "nights",
  "saidBy",
  "saidOn",
];

/** Reads somebody new as a relation of somebody who is recorded. */
export function readRelative(
  sort: RelationSort,
  fields: Fields,
  of: Of,
): { value: NewRelative } | { problems: Problem[] } {
  const read = readAs(form, fields);
  const tie = sort.read(fields, of);
  const problems = [read, tie].flatMap((one) => ("problems" in one ? one.problems : []));
  if ("problems" in read || "problems" in tie) return { problems: inOrder(problems) };
  const { given, family, sex, born, home, newHome, childToo, nights, saidBy, saidOn } = read.value;
  const { rows, open } = of.family;
  const wrong = [
    ...(given === "" && family === "" && !sort.nameless
      ? [{ field: "given", words: "Give a name, or say that the parent is not known instead" }]
      : []),
    ...notYet("born", born, open.today),
    ...(home !== null && newHome !== null
      ? [{ field: "newHome", words: "Choose a home or name a new one, but not both" }]
      : []),
    ...(home !== null && !rows.household.some((one) => one.first_id === home)
      ? [{ field: "home", words: "Choose one of the homes" }]
      : []),
    ...(newHome !== null && rows.household.some((one) => one.name.toLowerCase() === newHome.toLowerCase())
      ? [{ field: "newHome", words: `There is a home called ${newHome} already: choose it above` }]
      : []),
    ...saidLater(saidOn, open.today),
  ];
  if (wrong.length > 0) return { problems: inOrder(wrong) };
  const fromTyped = readAs(z.object({ from: partKnownDayOrNone }), fields);
  return {
    value: {
      person: { given, family, sex, born },
      tie: tie.value,
      inHome:
        home !== null
          ? { home }
          : newHome !== null
            ? { newHome, childToo: childToo === "yes", nights }
            : null,
      since: "value" in fromTyped ? fromTyped.value.from : null,
      saidBy,
      saidOn,
    },
  };
}

/** Problems in the order in which the form asks. */
const inOrder = (problems: readonly Problem[]): Problem[] =>
  problems.toSorted((a, b) => asked.indexOf(a.field) - asked.indexOf(b.field));
