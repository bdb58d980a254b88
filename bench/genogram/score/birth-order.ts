import type { LayoutGraph } from "@throughline/genogram";
import type { Places } from "./placed.ts";

/** Of neighbouring brothers and sisters of one union, by birth, how many stand the elder to the left. */
export function birthOrder(graph: LayoutGraph, places: Places): { pairs: number; inOrder: number } {
  const births = new Map(graph.people.map(({ id, birth }) => [id, birth]));
  let [pairs, inOrder] = [0, 0];
  for (const { children } of graph.unions) {
    const born = [...new Set(children.flatMap(({ id, rel }) => (rel === "birth" ? [id] : [])))]
      .flatMap((id) => {
        const [birth, place] = [births.get(id), places.get(id)];
        return birth === null || birth === undefined || place === undefined ? [] : [{ birth, x: place.x }];
      })
      .toSorted((a, b) => a.birth - b.birth);
    for (const [i, younger] of born.entries()) {
      const elder = born[i - 1];
      if (elder === undefined || elder.birth === younger.birth) continue;
      pairs += 1;
      if (elder.x < younger.x) inOrder += 1;
    }
  }
  return { pairs, inOrder };
}
