import type { Family } from "../family.ts";
import type { Kin } from "../kin/kin-of.ts";
import { kinOf } from "../kin/kin-of.ts";

/**
 * Everybody's generation: above or below the child where there is one, and nothing for whoever is not linked. Without a
 * child each connected part of the family is counted from its own eldest generation, 0.
 */
export function generationsOf(family: Family, kin: ReadonlyMap<string, Kin>): ReadonlyMap<string, number> {
  if (family.index !== null) return new Map([...kin].map(([id, { generation }]) => [id, generation]));
  const found = new Map<string, number>();
  for (const { id } of family.people) {
    if (found.has(id)) continue;
    const part = kinOf(family, id);
    const eldest = Math.min(...[...part.values()].map(({ generation }) => generation));
    for (const [other, { generation }] of part) found.set(other, generation - eldest);
  }
  return found;
}
