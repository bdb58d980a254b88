import type { LayoutGraph } from "@throughline/genogram";
import { GrowingFamily, type Member, type Pair } from "./growing-family.ts";

/** How far a family reaches in a drawing of its size. */
const generationsOf = (size: number): number => (size <= 50 ? 4 : size <= 200 ? 5 : size <= 1000 ? 6 : 7);

const PARTNERS = [0, 1, 1, 1, 1, 1, 2, 2, 3, 4] as const;
const CHILDREN = [0, 1, 1, 2, 2, 2, 3, 4] as const;
const [ONE_PARENT_KNOWN, OF_THE_SAME_SEX, FROM_WITHIN, ADOPTED] = [0.1, 0.04, 0.08, 0.08];

/**
 * A made-up family of exactly `size` people round a child with half-brothers and half-sisters on both sides. It grows
 * outwards, nearest first: parents with their other children, partners one after another, children of each pair, now
 * and then a parent who is not known, an adoption, and a partner who is already a relative by marriage.
 */
export function generatedFamily(size: number, seed: number): LayoutGraph {
  const family = new GrowingFamily(size, generationsOf(size), seed * 7 + size);
  const child = subject(family);
  for (let round = 0; !family.full && round < 40; round += 1)
    for (let at = 0; at < family.people.length && !family.full; at += 1) {
      const one = family.people[at];
      if (one !== undefined) widen(family, one, round);
    }
  return family.graph(child);
}

function subject(family: GrowingFamily): Member {
  const generation = family.generations - 2;
  const [mother, father] = [family.person(generation - 1, "female"), family.person(generation - 1, "male")];
  const children = (pair: Pair, count: number) => {
    for (let i = 0; i < count; i += 1) family.child(pair, family.person(generation));
  };
  children(family.union(family.person(generation - 1, "male"), mother), 1);
  children(family.union(father, family.person(generation - 1, "female")), 1);
  const together = family.union(father, mother);
  const child = family.person(generation);
  family.child(together, child);
  children(together, 1);
  return child;
}

function widen(family: GrowingFamily, one: Member, round: number): void {
  const { chance } = family;
  if (one.parents === null && one.generation > 0 && chance.happens(0.3)) addParents(family, one);
  const wanted = PARTNERS[hash(one.id) % PARTNERS.length] ?? 1;
  if (one.generation < family.generations - 1)
    while (!family.full && one.unions.length < wanted && chance.happens(0.65)) addPartner(family, one);
  if (!one.adopted && one.parents !== null && chance.happens(ADOPTED)) adopt(family, one);
  if (round > 2 && one.generation < family.generations - 1 && chance.happens(0.15)) {
    const pair = chance.oneOf(one.unions);
    if (pair !== undefined && pair.children.length < 6 && !family.full) addChildren(family, pair, 1);
  }
}

function addParents(family: GrowingFamily, one: Member): void {
  const { chance } = family;
  const mother = family.person(one.generation - 1, "female");
  const father =
    family.full || chance.happens(ONE_PARENT_KNOWN) ? null : family.person(one.generation - 1, "male");
  const pair = family.union(father, mother);
  family.child(pair, one);
  addChildren(family, pair, chance.whole(0, 3));
}

function addPartner(family: GrowingFamily, one: Member): void {
  const { chance } = family;
  const pair = chance.happens(ONE_PARENT_KNOWN)
    ? family.union(one, null)
    : family.union(one, fromWithin(family, one) ?? newPartner(family, one));
  const count = chance.oneOf(CHILDREN) ?? 0;
  addChildren(family, pair, pair.b === null ? Math.max(1, count) : count);
}

function newPartner(family: GrowingFamily, one: Member): Member {
  const same = family.chance.happens(OF_THE_SAME_SEX);
  return family.person(one.generation, same === (one.sex === "female") ? "female" : "male");
}

/** Somebody already in the family, of the same generation and of other parents: what closes a loop. */
function fromWithin(family: GrowingFamily, one: Member): Member | null {
  if (family.people.length < 15 || !family.chance.happens(FROM_WITHIN)) return null;
  for (let tries = 0; tries < 12; tries += 1) {
    const other = family.chance.oneOf(family.people);
    if (other === undefined || other === one || other.generation !== one.generation) continue;
    if (other.sex === one.sex || other.unions.length > 1) continue;
    if (other.parents !== null && other.parents === one.parents) continue;
    if (!other.unions.some(({ a, b }) => a === one || b === one)) return other;
  }
  return null;
}

function addChildren(family: GrowingFamily, pair: Pair, count: number): void {
  const generation = (pair.a ?? pair.b)?.generation ?? 0;
  for (let i = 0; i < count && !family.full; i += 1) family.child(pair, family.person(generation + 1));
}

function adopt(family: GrowingFamily, one: Member): void {
  for (let tries = 0; tries < 8; tries += 1) {
    const pair = family.chance.oneOf(family.unions);
    if (pair === undefined || pair === one.parents || pair.a === null || pair.b === null) continue;
    if (pair.a.generation === one.generation - 1) return family.child(pair, one, "adopted");
  }
}

function hash(id: string): number {
  let sum = 7;
  for (const letter of id) sum = (sum * 31 + letter.charCodeAt(0)) % 65_521;
  return sum;
}
