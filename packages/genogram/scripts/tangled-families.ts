import { exactDay, someDayInYear } from "@throughline/calendar";
import fc from "fast-check";
import type { Episode, Family, ParentKind, Person } from "../src/index.ts";
import { family } from "./invented-family.ts";

const ids = ["a", "b", "c", "d", "e", "f", "g", "h"];
const id = fc.constantFrom(...ids);
const year = fc.integer({ min: 1930, max: 2030 }).map((n) => someDayInYear(n));
const day = fc.oneof(
  year,
  fc
    .integer({ min: 0, max: 30_000 })
    .map((n) => exactDay(Temporal.PlainDate.from("1945-01-01").add({ days: n }))),
);
const maybe = fc.option(day);
const kinds: readonly ParentKind[] = [
  "birth",
  "adoptive",
  "foster",
  "step",
  "special guardian",
  "kinship carer",
  "donor",
];

const person = (at: string): fc.Arbitrary<Person> =>
  fc.record({
    id: fc.constant(at),
    name: fc.oneof(fc.constant(""), fc.string({ maxLength: 40 })),
    sex: fc.constantFrom("female", "male", "not known"),
    gender: fc.option(fc.constantFrom("non-binary", "girl", "")),
    born: maybe,
    died: fc.oneof(maybe, fc.constant("day not known" as const)),
    pregnancy: fc.oneof(
      { weight: 5, arbitrary: fc.constant(null) },
      { weight: 1, arbitrary: fc.constantFrom("expected", "stillborn", "miscarried", "ended") },
    ),
    marks: fc.array(fc.string({ maxLength: 30 }), { maxLength: 2 }),
  });

const episode: fc.Arbitrary<Episode> = fc.record({
  kind: fc.constantFrom("married", "civil partnership", "living together", "relationship", "brief"),
  from: maybe,
  to: maybe,
  end: fc.constantFrom(null, "separated", "divorced", "died"),
});

/** Families of up to eight people in which anything may be linked with anything: circles, strangers and doubles too. */
export const tangledFamilies: fc.Arbitrary<Family> = fc
  .record({
    index: fc.option(id),
    people: fc.subarray(ids, { minLength: 1 }).chain((some) => fc.tuple(...some.map((one) => person(one)))),
    couples: fc.array(
      fc.record({ id: fc.uuid(), a: id, b: id, episodes: fc.array(episode, { maxLength: 3 }) }),
      { maxLength: 6 },
    ),
    parentLinks: fc.array(
      fc.record({
        id: fc.uuid(),
        parent: id,
        child: id,
        kind: fc.constantFrom(...kinds),
        from: maybe,
        to: maybe,
      }),
      { maxLength: 14 },
    ),
    unknownParents: fc.array(
      fc.record({
        id: fc.uuid(),
        children: fc.uniqueArray(id, { minLength: 1, maxLength: 3 }),
        other: fc.option(id),
        parent: fc.constantFrom("mother", "father", "parent"),
        words: fc.option(fc.string()),
      }),
      { maxLength: 3 },
    ),
    births: fc.array(
      fc.record({
        id: fc.uuid(),
        children: fc.uniqueArray(id, { minLength: 2, maxLength: 3 }),
        identical: fc.option(fc.boolean()),
      }),
      { maxLength: 1 },
    ),
    households: fc.array(
      fc.record({
        id: fc.uuid(),
        name: fc.string({ maxLength: 20 }),
        members: fc.array(
          fc.record({ person: id, from: maybe, to: maybe, nights: fc.option(fc.string({ maxLength: 20 })) }),
          { maxLength: 4 },
        ),
      }),
      { maxLength: 3 },
    ),
    care: fc.array(
      fc.record({ carer: id, of: id, what: fc.string({ maxLength: 20 }), from: maybe, to: maybe }),
      { maxLength: 3 },
    ),
  })
  .map((given) => family(given));
