import type { Couple, Family, ParentLink, Person } from "@throughline/genogram";
import { type FamilyToWrite, inPlaces } from "./family-to-write.ts";
import { type Partners, parentSets } from "./parent-sets.ts";
import { placeUnknown } from "./place-unknown.ts";

/**
 * The FAM records a family becomes. Every couple has one; a child stands in one for each set of parents of one kind and
 * the same days. Where one child comes to the same two people in two ways, as foster child and then adopted, they have two.
 */
export function familiesToWrite(
  family: Family,
  people: ReadonlyMap<string, Person>,
): readonly FamilyToWrite[] {
  const made: FamilyToWrite[] = [];
  const ofPair = new Map<string, FamilyToWrite[]>();
  const add = (ids: readonly string[], couple: FamilyToWrite["couple"]) => {
    const one: FamilyToWrite = {
      id: couple?.id ?? `family ${made.length + 1}`,
      parents: inPlaces(ids, people),
      couple,
      children: [],
      unknown: [],
    };
    made.push(one);
    const key = keyOf(ids);
    ofPair.set(key, [...(ofPair.get(key) ?? []), one]);
    return one;
  };
  for (const couple of family.couples)
    if (couple.a !== couple.b && people.has(couple.a) && people.has(couple.b))
      add([couple.a, couple.b], couple);
  const partners = partnersIn(family.couples);
  const links = linksByChild(family, people);
  for (const [child, own] of links) {
    const used = new Set<FamilyToWrite>();
    for (const { parents, of, kind, from, to } of parentSets(own, partners)) {
      const unused = ofPair.get(keyOf(parents))?.find((one) => !used.has(one));
      const place = unused ?? add(parents, null);
      place.children.push({ id: child, kind, of, from, to });
      used.add(place);
    }
  }
  for (const unknown of family.unknownParents) placeUnknown(unknown, made, people, add);
  return made;
}

function partnersIn(couples: readonly Couple[]): Partners {
  const partners = new Map<string, Couple[]>();
  for (const couple of couples)
    for (const id of new Set([couple.a, couple.b])) {
      const own = partners.get(id);
      if (own) own.push(couple);
      else partners.set(id, [couple]);
    }
  return partners;
}

function keyOf(ids: readonly string[]): string {
  return ids.toSorted().join(" ");
}

/** In the order in which the people are, so that siblings keep theirs. */
function linksByChild(
  { parentLinks }: Family,
  people: ReadonlyMap<string, Person>,
): ReadonlyMap<string, readonly ParentLink[]> {
  const links = new Map<string, ParentLink[]>([...people.keys()].map((id) => [id, []]));
  for (const link of parentLinks)
    if (people.has(link.parent) && link.parent !== link.child) links.get(link.child)?.push(link);
  return links;
}
