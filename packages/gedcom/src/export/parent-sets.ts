import type { PartKnownDay } from "@throughline/calendar";
import type { Couple, ParentKind, ParentLink } from "@throughline/genogram";

/** The couples that each person is in. */
export type Partners = ReadonlyMap<string, readonly Couple[]>;

/** Up to two people in one family record with a child, and those of them whose child it is by this kind. */
export interface ParentSet {
  readonly parents: readonly string[];
  readonly of: readonly string[];
  readonly kind: ParentKind;
  readonly from: PartKnownDay | null;
  readonly to: PartKnownDay | null;
}

/**
 * One child's links as sets of parents: two who are a couple, or the two by birth, together; else one alone. A
 * step-parent or one who adopted alone stands beside the birth parent they live with.
 */
export function parentSets(links: readonly ParentLink[], partners: Partners): readonly ParentSet[] {
  const birth = new Set(links.filter(({ kind }) => kind === "birth").map(({ parent }) => parent));
  return grouped(links).flatMap((group) => {
    const [{ kind, from, to }] = group;
    const left = new Set(group.map(({ parent }) => parent));
    const sets: string[][] = [];
    for (const one of group.map(({ parent }) => parent)) {
      const couple = partners.get(one)?.find(({ a, b }) => a !== b && left.has(a) && left.has(b));
      if (couple === undefined) continue;
      sets.push([couple.a, couple.b]);
      left.delete(couple.a);
      left.delete(couple.b);
    }
    if (kind === "birth" && left.size === 2) sets.push([...left]);
    else for (const parent of left) sets.push([parent]);
    return sets.map((of) => ({ parents: withPartner(of, kind, birth, partners), of, kind, from, to }));
  });
}

type Group = readonly [ParentLink, ...ParentLink[]];

function grouped(links: readonly ParentLink[]): readonly Group[] {
  const groups = new Map<string, [ParentLink, ...ParentLink[]]>();
  for (const link of links) {
    const { kind, from, to } = link;
    const key = [kind, from?.from, from?.to, from?.about, to?.from, to?.to, to?.about].join(" ");
    const group = groups.get(key);
    if (group) group.push(link);
    else groups.set(key, [link]);
  }
  return [...groups.values()];
}

function withPartner(
  of: readonly string[],
  kind: ParentKind,
  birth: ReadonlySet<string>,
  partners: Partners,
): readonly string[] {
  const [alone, second] = of;
  if (alone === undefined || second !== undefined || (kind !== "step" && kind !== "adoptive")) return of;
  const couple = partners.get(alone)?.find(({ a, b }) => birth.has(a === alone ? b : a));
  return couple ? [couple.a, couple.b] : of;
}
