import type { LayoutGraph } from "../layout/graph.ts";

/** Who is where from somebody, for moving by arrow keys; each list from the left. */
export interface Neighbours {
  readonly parent: readonly string[];
  readonly child: readonly string[];
  readonly partner: readonly string[];
  readonly sibling: readonly string[];
}

/** Everybody's parents, children, partners and siblings as drawn, in the order they stand in. */
export function neighboursOf(
  { people, unions }: LayoutGraph,
  xOf: (id: string) => number,
): ReadonlyMap<string, Neighbours> {
  const found = new Map(people.map(({ id }) => [id, empty()]));
  for (const { a, b, children } of unions) {
    const parents = [a, b].filter((id) => id !== null);
    const ids = children.map(({ id }) => id);
    for (const parent of parents) {
      add(found.get(parent)?.partner, parents, parent);
      add(found.get(parent)?.child, ids, parent);
    }
    for (const child of ids) {
      add(found.get(child)?.parent, parents, child);
      add(found.get(child)?.sibling, ids, child);
    }
  }
  const inOrder = (ids: ReadonlySet<string>): string[] =>
    [...ids].filter((id) => found.has(id)).toSorted((p, q) => xOf(p) - xOf(q));
  return new Map(
    [...found].map(([id, { parent, child, partner, sibling }]) => [
      id,
      {
        parent: inOrder(parent),
        child: inOrder(child),
        partner: inOrder(partner),
        sibling: inOrder(sibling),
      },
    ]),
  );
}

type Sets = { readonly [K in keyof Neighbours]: Set<string> };

function empty(): Sets {
  return { parent: new Set(), child: new Set(), partner: new Set(), sibling: new Set() };
}

function add(to: Set<string> | undefined, ids: readonly string[], self: string): void {
  for (const id of ids) if (id !== self) to?.add(id);
}
