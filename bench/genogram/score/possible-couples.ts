import type { LayoutGraph } from "@throughline/genogram";

/** How many couples any drawing could put side by side: those whom one row can hold, each person beside two at most. */
export function possibleCouples(graph: LayoutGraph): number {
  return beside(sameRowPairs(graph));
}

type Pair = readonly [string, string];
const pairsOf = (graph: LayoutGraph): Pair[] => [
  ...new Map(
    graph.unions.flatMap(({ a, b, partners }) =>
      partners && a !== null && b !== null && a !== b
        ? [[[a, b].toSorted().join("\n"), [a, b] as const]]
        : [],
    ),
  ).values(),
];

/** Couples that can be made one point of the family without anybody becoming their own ancestor, taken one by one. */
function sameRowPairs(graph: LayoutGraph): Pair[] {
  const pairs = pairsOf(graph);
  const all = joined(pairs);
  if (!isTangled(graph, all)) return pairs;
  const kept: Pair[] = [];
  for (const pair of pairs) if (!isTangled(graph, joined([...kept, pair]))) kept.push(pair);
  return kept;
}

function joined(pairs: readonly Pair[]): (id: string) => string {
  const up = new Map<string, string>();
  const top = (id: string): string => {
    let at = id;
    for (let next = up.get(at); next !== undefined; next = up.get(at)) at = next;
    return at;
  };
  for (const [a, b] of pairs) {
    const [one, other] = [top(a), top(b)];
    if (one !== other) up.set(one, other);
  }
  return top;
}

function isTangled(graph: LayoutGraph, top: (id: string) => string): boolean {
  const below = new Map<string, string[]>();
  const waiting = new Map<string, number>(graph.people.map(({ id }) => [top(id), 0]));
  for (const { a, b, children } of graph.unions)
    for (const child of children)
      for (const parent of [a, b]) {
        if (parent === null || child.rel !== "birth") continue;
        const [from, to] = [top(parent), top(child.id)];
        below.set(from, [...(below.get(from) ?? []), to]);
        waiting.set(to, (waiting.get(to) ?? 0) + 1);
      }
  const free = [...waiting].flatMap(([id, count]) => (count === 0 ? [id] : []));
  let done = 0;
  for (let id = free.pop(); id !== undefined; id = free.pop()) {
    done += 1;
    for (const child of below.get(id) ?? []) {
      const left = (waiting.get(child) ?? 0) - 1;
      waiting.set(child, left);
      if (left === 0) free.push(child);
    }
  }
  return done < waiting.size;
}

/** Most pairs that can be neighbours in one row: two to a person, and no ring closed. */
function beside(pairs: readonly Pair[]): number {
  const partners = new Map<string, string[]>();
  for (const [a, b] of pairs) {
    partners.set(a, [...(partners.get(a) ?? []), b]);
    partners.set(b, [...(partners.get(b) ?? []), a]);
  }
  const seen = new Set<string>();
  let most = 0;
  for (const start of partners.keys()) {
    if (seen.has(start)) continue;
    const group = [start];
    seen.add(start);
    for (const id of group)
      for (const next of partners.get(id) ?? []) {
        if (!seen.has(next)) group.push(next);
        seen.add(next);
      }
    const hands = group.reduce((sum, id) => sum + Math.min(2, partners.get(id)?.length ?? 0), 0);
    most += Math.min(group.length - 1, Math.floor(hands / 2), inTree(start, partners, group.length));
  }
  return most;
}

/** For a group without a ring exactly, from the leaves up; with one, no bound. */
function inTree(start: string, partners: ReadonlyMap<string, readonly string[]>, size: number): number {
  const order: [string, string | null][] = [[start, null]];
  for (const [id, from] of order)
    for (const next of partners.get(id) ?? [])
      if (next !== from && order.length <= size) order.push([next, id]);
  if (order.length !== size) return Number.POSITIVE_INFINITY;
  const taken = new Map<string, number>();
  let count = 0;
  for (const [id, from] of order.toReversed())
    if (from !== null && (taken.get(id) ?? 0) < 2 && (taken.get(from) ?? 0) < 2) {
      taken.set(id, (taken.get(id) ?? 0) + 1);
      taken.set(from, (taken.get(from) ?? 0) + 1);
      count += 1;
    }
  return count;
}
