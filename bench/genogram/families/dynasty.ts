import type { LayoutGraph } from "@throughline/genogram";
import { GrowingFamily, type Member } from "./growing-family.ts";

const [OF_THE_FAMILY, AGAIN, A_ROW_APART, WITHOUT] = [0.3, 0.2, 0.05, 0.15] as const;
const CHILDREN = [1, 2, 3, 4, 4, 5, 6, 7] as const;

/**
 * A family as reigning houses were: two founding couples, many children, second marriages, and cousins who marry, now
 * and then an uncle his niece.
 */
export function dynasty(size: number, generations: number, seed: number): LayoutGraph {
  const family = new GrowingFamily(size, generations, seed * 13 + size);
  let row: Member[] = [];
  for (let house = 0; house < 2; house += 1)
    row.push(...married(family, family.person(0, "male"), family.person(0, "female")));
  for (let generation = 1; generation < generations && !family.full; generation += 1) {
    const next: Member[] = [];
    for (const one of row) next.push(...withPartners(family, one, row));
    row = next;
  }
  const last = family.people.at(-1);
  if (last === undefined) throw new Error("There is nobody in the family.");
  return family.graph(last);
}

function withPartners(family: GrowingFamily, one: Member, row: readonly Member[]): Member[] {
  const { chance } = family;
  if (one.unions.length > 0 || family.full || chance.happens(WITHOUT)) return [];
  const times = chance.happens(AGAIN) ? 2 : 1;
  return Array.from({ length: times }).flatMap(() => {
    if (family.full) return [];
    const partner = (chance.happens(OF_THE_FAMILY) && relative(family, one, row)) || stranger(family, one);
    return partner === null ? [] : married(family, one, partner);
  });
}

function stranger(family: GrowingFamily, one: Member): Member | null {
  return family.full ? null : family.person(one.generation, one.sex === "male" ? "female" : "male");
}

/** Somebody of the other parents' children, mostly of the same generation, not married yet. */
function relative(family: GrowingFamily, one: Member, row: readonly Member[]): Member | null {
  const { chance } = family;
  const among = chance.happens(A_ROW_APART)
    ? family.people.filter(({ generation }) => generation === one.generation - 1)
    : row;
  const free = among.filter(
    (other) => other.sex !== one.sex && other.parents !== one.parents && other.unions.length === 0,
  );
  return chance.oneOf(free) ?? null;
}

function married(family: GrowingFamily, one: Member, other: Member): Member[] {
  const pair = family.union(one.sex === "male" ? one : other, one.sex === "male" ? other : one);
  const count = family.chance.oneOf(CHILDREN) ?? 0;
  const below = Math.max(one.generation, other.generation) + 1;
  const children: Member[] = [];
  for (let i = 0; i < count && !family.full && below < family.generations; i += 1) {
    const child = family.person(below);
    family.child(pair, child);
    children.push(child);
  }
  return children;
}
