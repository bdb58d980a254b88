import type { Kin } from "../kin/kin.ts";
import { parentsIn } from "../kin/kin.ts";
import { contestedRows } from "./contested-rows.ts";
import { DisjointSets } from "./disjoint-sets.ts";
import type { UpwardLinks } from "./upward-links.ts";
import { upwardLinks } from "./upward-links.ts";

/** A row for every node of one family, and the links no row could satisfy. */
export interface Rows {
  /**
   * Row of each person, then of each union: where its children hang from, that is its lower parent's row, or the
   * row above its eldest child when no parent is known. The topmost of these is 0.
   */
  readonly row: Int32Array;
  readonly upward: UpwardLinks;
}

/** One "this node stands so many rows below that one" of the family. */
export interface RowWish {
  readonly above: number;
  readonly below: number;
  readonly primary: boolean;
}

/**
 * Rows of a family whose links join it into one, by weighted union–find: partners on one row, a child one row below
 * its parents. Where that cannot hold (an uncle and niece as partners, say) the network simplex finds the rows with
 * the least length of links. A child is below its parents wherever the links close no circle.
 */
export function rowsOf(kin: Kin): Rows {
  const upward = upwardLinks(kin);
  const people = kin.people.length;
  const couples = kin.unions.filter((union) => union.a >= 0 && union.b >= 0);
  const unknown = new Set(
    kin.unions
      .keys()
      .filter((number) => parentsIn(kin.unions[number] as (typeof kin.unions)[number]).length === 0),
  );
  const wishes: RowWish[] = kin.unions.flatMap((union, number) =>
    union.links
      .filter((link) => !upward.links.has(link))
      .flatMap(({ child, primary }) => {
        const above = unknown.has(number) ? [people + number] : parentsIn(union);
        return above.map((one) => ({ above: one, below: child, primary }));
      }),
  );

  const graded = new DisjointSets(people + kin.unions.length);
  let contested = false;
  for (const { a, b } of couples) contested = !graded.join(a, b) || contested;
  for (const { above, below, primary } of wishes) {
    if (primary) contested = !graded.join(above, below, 1) || contested;
  }
  for (const { above, below, primary } of wishes) {
    if (primary || graded.join(above, below, 1)) continue;
    contested ||= graded.depthOf(below) <= graded.depthOf(above);
  }
  const nodes = [...kin.people.keys(), ...[...unknown].map((number) => people + number)];
  const solved = contested ? contestedRows(nodes, couples, wishes) : null;
  const row = new Int32Array(people + kin.unions.length);
  for (const node of nodes) row[node] = solved?.get(node) ?? graded.depthOf(node);
  for (const [number, union] of kin.unions.entries()) {
    if (!unknown.has(number))
      row[people + number] = Math.max(...parentsIn(union).map((one) => row[one] as number));
  }
  const top = row.reduce((least, one) => Math.min(least, one), Number.POSITIVE_INFINITY);
  return { row: row.map((one) => one - top), upward };
}
