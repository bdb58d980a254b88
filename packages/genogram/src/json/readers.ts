import type { PartKnownDay } from "@throughline/calendar";
import type * as F from "../family.ts";
import { dayOfText } from "./day-text.ts";
import { fields, listOf, oneOf, orNull, Refusal, text, yesOrNo, type Reader } from "./reading.ts";

const day: Reader<PartKnownDay> = (value, at) => {
  const read = dayOfText(text(value, at));
  if (read === null)
    throw new Refusal(
      `${at} should be a day such as 2017-07-03, 2017-07, 2017, 2017-07-03/2017-07-09 or 2017~.`,
    );
  return read;
};

const died: Reader<F.Person["died"]> = (value, at) =>
  value === "day not known" ? value : orNull(day)(value, at);

const person = fields<Omit<F.Person, "homeKept">>({
  id: text,
  name: text,
  sex: oneOf(["female", "male", "not known"]),
  gender: orNull(text),
  born: orNull(day),
  died,
  pregnancy: orNull(oneOf(["expected", "stillborn", "miscarried", "ended"])),
  marks: listOf(text),
});

const span = { from: orNull(day), to: orNull(day) };

const episode = fields<F.Episode>({
  kind: oneOf(["married", "civil partnership", "living together", "relationship", "brief"]),
  ...span,
  end: orNull(oneOf(["separated", "divorced", "died"])),
});

const kind = oneOf(["birth", "adoptive", "foster", "step", "special guardian", "kinship carer", "donor"]);

const member = fields<F.Member>({ person: text, ...span, nights: orNull(text) });

/** A family's facts, field by field; each refuses with its place. */
export const familyFields = {
  index: orNull(text),
  people: listOf(person),
  couples: listOf(fields<F.Couple>({ id: text, a: text, b: text, episodes: listOf(episode) })),
  parentLinks: listOf(fields<F.ParentLink>({ id: text, parent: text, child: text, kind, ...span })),
  unknownParents: listOf(
    fields<F.UnknownParent>({
      id: text,
      children: listOf(text),
      other: orNull(text),
      parent: oneOf(["mother", "father", "parent"]),
      words: orNull(text),
    }),
  ),
  births: listOf(fields<F.MultipleBirth>({ id: text, children: listOf(text), identical: orNull(yesOrNo) })),
  households: listOf(fields<F.Household>({ id: text, name: text, members: listOf(member) })),
  care: listOf(fields<F.Care>({ carer: text, of: text, what: text, ...span })),
  observations: listOf(
    fields<F.Observation>({
      id: text,
      a: text,
      b: text,
      quality: oneOf(["close", "distant", "conflict", "cut off", "abuse"]),
      directed: yesOrNo,
      saidBy: text,
      on: day,
    }),
  ),
  supports: listOf(
    fields<F.Support>({
      id: text,
      name: text,
      sort: oneOf(["family", "friend", "service", "community"]),
      who: text,
      strength: oneOf(["strong", "weak", "stressful", "not said"]),
      flow: orNull(oneOf(["to the family", "both ways", "from the family"])),
      givesCare: yesOrNo,
      ...span,
    }),
  ),
  adultServices: listOf(
    fields<F.AdultServiceAsked>({
      id: text,
      person: text,
      answer: oneOf(["yes", "none", "not asked", "would not say"]),
      words: orNull(text),
      saidBy: text,
      on: day,
    }),
  ),
} as const;
