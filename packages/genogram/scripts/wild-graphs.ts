import {
  type Arbitrary,
  array,
  boolean,
  constantFrom,
  integer,
  nat,
  option,
  record,
  tuple,
} from "fast-check";
import type { LayoutGraph, Rel, Union } from "../src/layout/graph.ts";

const rels: readonly Rel[] = [
  "birth",
  "birth",
  "birth",
  "adopted",
  "foster",
  "step",
  "special guardian",
  "kinship",
  "donor",
];

/**
 * Families as a bad import might bring them: anybody may be anybody's parent, partner, child or twin, several times
 * over, and their own. Everybody named is there.
 */
export function wildGraphs(mostPeople: number, mostUnions: number): Arbitrary<LayoutGraph> {
  const somebody = nat(mostPeople);
  const year = option(integer({ min: 1900, max: 2026 }));
  const union = record({
    a: option(somebody, { freq: 6 }),
    b: option(somebody, { freq: 6 }),
    partners: boolean(),
    current: boolean(),
    start: year,
    children: array(tuple(somebody, constantFrom(...rels)), { maxLength: 5 }),
  });
  return record({
    people: array(tuple(constantFrom("female", "male", "not known" as const), year), {
      maxLength: mostPeople,
    }),
    unions: array(union, { maxLength: mostUnions }),
    households: array(array(somebody, { maxLength: 5 }), { maxLength: 3 }),
    twins: array(array(somebody, { maxLength: 3 }), { maxLength: 2 }),
    index: option(somebody),
  }).map(({ people, unions, households, twins, index }) => {
    const nobody = people.length === 0;
    const id = (n: number) => `p${n % people.length}`;
    const some = (all: readonly number[]) => [...new Set(nobody ? [] : all.map(id))];
    const one = (n: number | null) => (n === null || nobody ? null : id(n));
    return {
      people: people.map(([sex, birth], i) => ({ id: `p${i}`, sex, birth })),
      unions: unions.map(({ a, b, partners, children, ...more }, i): Union => ({
        ...more,
        id: `u${i}`,
        a: one(a),
        b: one(b),
        partners: partners && a !== null && b !== null && !nobody,
        children: (nobody ? [] : children).map(([n, rel]) => ({ id: id(n), rel })),
      })),
      households: households.map((members, i) => ({ id: `h${i}`, members: some(members) })),
      twins: twins.map(some).filter((children) => children.length > 1),
      index: one(index),
    };
  });
}
