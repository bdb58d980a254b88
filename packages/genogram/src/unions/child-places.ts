import type { Family } from "../family.ts";
import type { Rel } from "../layout/graph.ts";
import { inPairs, pairKey } from "./pairs.ts";
import { ofKind, type ParentsOf } from "./parents-of.ts";

/** One parent set of a child: one or two people, or nobody known. `unknown` names the facts that say so. */
export interface ChildPlace {
  readonly child: string;
  readonly rel: Rel;
  readonly a: string | null;
  readonly b: string | null;
  /** Whether a birth parent is missing from the set, rather than there being one alone. */
  readonly gap: boolean;
  readonly unknown: string | null;
}

const careKinds = [
  ["adoptive", "adopted"],
  ["foster", "foster"],
  ["special guardian", "special guardian"],
  ["kinship carer", "kinship"],
] as const;

/** Every parent set of one child. Each of its links is in exactly one of them. */
export function childPlaces(
  of: ParentsOf,
  family: Family,
  couples: ReadonlyMap<string, string>,
): readonly ChildPlace[] {
  const birth = birthPlaces(of, family, couples);
  const care = careKinds.flatMap(([kind, rel]) => {
    const parents = ofKind(of, kind);
    if (parents.length === 1 && rel === "adopted") return beside(of, parents, rel, couples);
    return placesOf(of, inPairs(parents, couples), rel);
  });
  return [...birth, ...care, ...beside(of, ofKind(of, "step"), "step", couples)];
}

function birthPlaces(
  of: ParentsOf,
  { people }: Family,
  couples: ReadonlyMap<string, string>,
): readonly ChildPlace[] {
  const birth = ofKind(of, "birth");
  const donors = ofKind(of, "donor").filter((donor) => !birth.includes(donor));
  const [mother] = birth;
  if (mother !== undefined && birth.length === 1 && donors[0] !== undefined) {
    const first = place(of, "birth", mother, donors[0]);
    return [first, ...placesOf(of, inPairs(donors.slice(1), couples), "donor")];
  }
  const [known] = birth;
  const unknown = of.unknown.length === 0 ? null : of.unknown.map(({ id }) => id).join("+");
  const gap = { child: of.child, rel: "birth", b: null, gap: true, unknown } as const;
  if (known === undefined) {
    const donated = placesOf(of, inPairs(donors, couples), "donor");
    return unknown === null ? donated : [{ ...gap, a: null }, ...donated];
  }
  if (birth.length === 1) return [{ ...gap, a: known }];
  const sexOf = new Map(people.map(({ id, sex }) => [id, sex]));
  const bearer = birth.find((parent) => sexOf.get(parent) === "female") ?? known;
  const donated = donors.map((donor) => place(of, "donor", donor, bearer));
  return [...placesOf(of, inPairs(birth, couples), "birth"), ...donated];
}

/** A step-parent, or one who adopted alone, beside the birth parent whose partner they are. */
function beside(
  of: ParentsOf,
  parents: readonly string[],
  rel: Rel,
  couples: ReadonlyMap<string, string>,
): readonly ChildPlace[] {
  const others = [...ofKind(of, "birth"), ...ofKind(of, "adoptive")];
  return parents.map((parent) => {
    const partner = others.find((other) => other !== parent && couples.has(pairKey(parent, other)));
    return place(of, rel, parent, partner ?? null);
  });
}

function placesOf(
  of: ParentsOf,
  pairs: readonly (readonly [string, string | null])[],
  rel: Rel,
): readonly ChildPlace[] {
  return pairs.map(([a, b]) => place(of, rel, a, b));
}

function place({ child }: ParentsOf, rel: Rel, a: string, b: string | null): ChildPlace {
  return { child, rel, a, b, gap: false, unknown: null };
}
