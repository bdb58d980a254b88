import { areTogether, latestEpisode } from "../couple-now.ts";
import type { Couple, Family, Person } from "../family.ts";
import type { Rel, Union } from "../layout/graph.ts";
import { childPlaces, type ChildPlace } from "./child-places.ts";
import { decimalYear } from "./decimal-year.ts";
import { couplesByPair, pairKey } from "./pairs.ts";
import { parentsOfEach } from "./parents-of.ts";
import { freshId } from "./fresh-id.ts";

interface Gathered {
  readonly id: string;
  readonly a: string | null;
  readonly b: string | null;
  readonly couple: Couple | null;
  readonly places: ChildPlace[];
}

/**
 * Everybody who is or was a couple, or is a parent of somebody, as unions: one for each pair however they belong
 * together, one for each unknown other parent, one for each person who cares alone.
 */
export function unionsOf(family: Family): readonly Union[] {
  const byId = new Map(family.people.map((person) => [person.id, person]));
  const known = {
    ...family,
    couples: family.couples.filter(({ a, b }) => a !== b && byId.has(a) && byId.has(b)),
  };
  const gathered = gather(known, byId);
  return gathered.map(({ id, couple, places, ...pair }) => ({
    id,
    ...inPlace(pair, byId),
    partners: couple !== null,
    current: couple !== null && areTogether(couple),
    start: startOf(couple),
    children: childrenOf(places),
  }));
}

const closest: readonly Rel[] = [
  "birth",
  "adopted",
  "special guardian",
  "foster",
  "kinship",
  "step",
  "donor",
];

/** Each child of a union once, by the closest of its links: a stepfather who adopted is an adoptive father. */
function childrenOf(places: readonly ChildPlace[]): Union["children"] {
  const rels = new Map<string, Rel>();
  for (const { child, rel } of places) {
    const known = rels.get(child);
    if (known === undefined || closest.indexOf(rel) < closest.indexOf(known)) rels.set(child, rel);
  }
  return [...rels].map(([id, rel]) => ({ id, rel }));
}

function gather(family: Family, byId: ReadonlyMap<string, Person>): readonly Gathered[] {
  const couples = couplesByPair(family);
  const unions = new Map<string, Gathered>();
  for (const couple of family.couples) {
    const { id, a, b } = couple;
    const key = pairKey(a, b);
    if (!unions.has(key)) unions.set(key, { id, a, b, couple, places: [] });
  }
  const taken = new Set(family.couples.map(({ id }) => id));
  const places = parentsOfEach(family)
    .flatMap((of) => childPlaces(of, family, couples))
    .filter(({ child, a, b }) => byId.has(child) && [a, b].every((id) => id === null || byId.has(id)));
  for (const place of places) {
    const key = keyOf(place);
    const union = unions.get(key) ?? {
      id: freshId(idOf(place), taken),
      a: place.a,
      b: place.b,
      couple: null,
      places: [],
    };
    unions.set(key, union);
    union.places.push(place);
  }
  return [...unions.values()];
}

function keyOf({ a, b, gap, unknown, child }: ChildPlace): string {
  if (a !== null && b !== null) return pairKey(a, b);
  return JSON.stringify([a, gap ? "?" : "alone", unknown, a === null && unknown === null ? child : null]);
}

function idOf({ a, b, gap, unknown }: ChildPlace): string {
  if (a !== null && b !== null) return [a, b].toSorted().join("+");
  return unknown ?? `${a ?? ""}+${gap ? "?" : ""}`;
}

/** The man on the left where there are a man and a woman, as in most keys; otherwise as recorded. */
function inPlace(
  { a, b }: { readonly a: string | null; readonly b: string | null },
  byId: ReadonlyMap<string, Person>,
): { readonly a: string | null; readonly b: string | null } {
  const sex = (id: string | null): string => (id === null ? "" : (byId.get(id)?.sex ?? ""));
  const turn = sex(a) === "female" && sex(b) !== "female";
  return turn ? { a: b, b: a } : { a, b };
}

function startOf(couple: Couple | null): number | null {
  const from = couple === null ? null : latestEpisode(couple)?.from;
  return from === null || from === undefined ? null : decimalYear(from);
}
