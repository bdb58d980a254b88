import type { LayoutGraph } from "@throughline/genogram";

/** Everybody's nearest, as engines ask for them that know parents, partners and children and no unions. */
export interface Kin {
  readonly parents: Map<string, "birth" | "adopted">;
  readonly partners: Map<string, "current" | "former">;
  readonly children: Map<string, "birth" | "adopted">;
  readonly siblings: Map<string, "whole" | "half">;
}

export function kinOf(graph: LayoutGraph): ReadonlyMap<string, Kin> {
  const all = new Map<string, Kin>(
    graph.people.map(({ id }) => [
      id,
      { parents: new Map(), partners: new Map(), children: new Map(), siblings: new Map() },
    ]),
  );
  for (const { a, b, current, children } of graph.unions) {
    if (a !== null && b !== null && a !== b) {
      all.get(a)?.partners.set(b, current ? "current" : "former");
      all.get(b)?.partners.set(a, current ? "current" : "former");
    }
    for (const { id, rel } of children)
      for (const parent of new Set([a, b])) {
        if (parent === null || parent === id) continue;
        all.get(parent)?.children.set(id, rel === "birth" ? "birth" : "adopted");
        all.get(id)?.parents.set(parent, rel === "birth" ? "birth" : "adopted");
      }
  }
  for (const [id, { parents, siblings }] of all)
    for (const parent of parents.keys())
      for (const other of all.get(parent)?.children.keys() ?? [])
        if (other !== id) siblings.set(other, sameParents(all, id, other) ? "whole" : "half");
  return all;
}

function sameParents(all: ReadonlyMap<string, Kin>, one: string, other: string): boolean {
  const [first, second] = [all.get(one)?.parents, all.get(other)?.parents];
  return first?.size === second?.size && [...(first?.keys() ?? [])].every((parent) => second?.has(parent));
}
