import { z } from "zod";
import { day, partKnownDay } from "./days.ts";
import { key, sentence } from "./partnership.ts";

/** Somebody of this family by their key; `child` is the child the story is about. */
const who = key;

/** Who told it, on which day, and which practitioner wrote it down that day. What a list leaves out the file says once. */
const told = z.strictObject({ saidBy: sentence, on: day, by: key });
const lasting = {
  from: partKnownDay.optional(),
  to: partKnownDay.optional(),
  told: told.partial().optional(),
};

const person = z.strictObject({
  key: who,
  given: z.string().default(""),
  family: z.string().default(""),
  born: partKnownDay.optional(),
  died: partKnownDay.optional(),
  sex: z.enum(["female", "male", "not known"]).default("not known"),
  languages: sentence.optional(),
  whereabouts: sentence.optional(),
  how: sentence.optional(),
  /** They are the child of this other story. */
  record: key.optional(),
  told: told.partial().optional(),
});

const parents = z.strictObject({
  parent: who,
  of: who,
  kind: z
    .enum(["birth", "adoptive", "foster", "step", "special guardian", "kinship carer", "donor"])
    .default("birth"),
  ...lasting,
});

const couple = z.strictObject({
  a: who,
  b: who,
  kind: z.enum(["married", "civil partnership", "living together", "relationship", "brief"]),
  end: z.enum(["separated", "divorced", "died"]).optional(),
  ...lasting,
});

const home = z.strictObject({
  key,
  name: sentence,
  sleeps: z.array(z.strictObject({ who, nights: sentence.optional(), ...lasting })),
});

const responsibility = z.strictObject({
  holder: who,
  answer: z.enum(["yes", "no", "not known"]),
  how: sentence.optional(),
  ...lasting,
});

const contact = z.strictObject({
  with: who,
  arrangement: sentence,
  decidedBy: sentence.optional(),
  ...lasting,
});

const unknown = z.strictObject({
  of: who,
  parent: z.enum(["mother", "father", "parent"]),
  other: who.optional(),
  found: who.optional(),
  tries: z.array(
    z.strictObject({
      on: partKnownDay,
      tried: sentence,
      cameOfIt: sentence.optional(),
      told: told.partial().optional(),
    }),
  ),
  told: told.partial().optional(),
});

const observation = z.strictObject({
  a: who,
  b: who,
  quality: z.enum(["close", "distant", "conflict", "cut off", "abuse"]),
  on: partKnownDay,
  words: sentence.optional(),
  told: told.partial().optional(),
});

export const support = z.strictObject({
  name: sentence,
  sort: z.enum(["family", "friend", "service", "community"]),
  /** A person or a home; left out, the child. */
  helps: key.optional(),
  strength: z.enum(["strong", "weak", "stressful", "not said"]).default("not said"),
  flow: z.enum(["to the family", "both ways", "from the family"]).optional(),
  care: z.boolean().default(false),
  what: sentence.optional(),
  ...lasting,
});

/** Whether an adult service works with somebody, as it was asked. */
const adultService = z.strictObject({
  who,
  answer: z.enum(["yes", "none", "not asked", "would not say"]),
  words: sentence.optional(),
  told: told.partial().optional(),
});

/** A child's family as a story tells it: `family.json`. */
export const familyTold = z.strictObject({
  told,
  /** Told in this other story: the same people, seen from this child. */
  sharedWith: key.optional(),
  people: z.array(person).default([]),
  parents: z.array(parents).default([]),
  couples: z.array(couple).default([]),
  homes: z.array(home).default([]),
  responsibility: z.array(responsibility).default([]),
  contact: z.array(contact).default([]),
  care: z
    .array(z.strictObject({ carer: who, of: who.default("child"), what: sentence, ...lasting }))
    .default([]),
  unknown: z.array(unknown).default([]),
  observations: z.array(observation).default([]),
  supports: z.array(support).default([]),
  adultServices: z.array(adultService).default([]),
});

export type FamilyTold = z.output<typeof familyTold>;
export type ToldBy = z.output<typeof told>;
