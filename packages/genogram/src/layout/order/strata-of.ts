import type { OrderPin } from "../graph.ts";
import type { Kin } from "../kin/kin.ts";
import { parentsIn } from "../kin/kin.ts";
import { longestSpan } from "../rows/longest-span.ts";
import type { Rows } from "../rows/rows-of.ts";
import { type Beside, besideOf, chainsOf } from "./chains.ts";
import { preferencesOf } from "./preferences.ts";
import type { Segment, Strata, Unit } from "./strata.ts";
import { tiesOf } from "./ties.ts";
import { weights } from "./weights.ts";

/** Width of a node that only carries a line, in person pitches, while ordering. */
const lineWidth = 0.125;

/** Where a union's children hang from: midway between nodes `a` and `b`, carried along by a unit. */
interface Start {
  readonly a: number;
  readonly b: number;
  readonly row: number;
  readonly unit: number;
}

/**
 * In families of up to so many people the children of partners who stand apart hang midway between them, as drawn; in
 * larger ones from the one in fewer unions, so that what a move changes is known exactly and the search goes further.
 */
const midwayUpTo = 100;

/** Cuts one family into strata. Links no row could satisfy have no part in the order. */
export function strataOf(
  kin: Kin,
  rows: Rows,
  pins: readonly OrderPin[],
  beside: Beside = besideOf(kin, rows.row),
  between: number = weights.between.close,
): Strata {
  const units: Unit[] = [];
  const rowOf: number[] = [...rows.row];
  const passes: { node: number; union: number; child: number }[] = [];
  const unitOf: number[] = rowOf.map(() => -1);
  const rowIn = (node: number): number => rowOf[node] as number;
  const addUnit = (nodes: readonly number[]): number => {
    for (const node of nodes) unitOf[node] = units.length;
    return units.push({ row: rowIn(nodes[0] as number), nodes }) - 1;
  };
  for (const chain of chainsOf(beside)) addUnit(chain);

  const segments = Array.from(
    { length: rows.row.reduce((most, row) => Math.max(most, row), 0) + 1 },
    (): Segment[] => [],
  );
  const spans = kin.unions.flatMap((union, number) =>
    union.links.map(({ child }) => rowIn(child) - rowIn(kin.people.length + number)),
  );
  const longest = longestSpan(spans, kin.people.length);
  for (const [number, union] of kin.unions.entries()) {
    let start = startOf(number, parentsIn(union));
    let links = union.links.filter((link) => {
      const span = rowIn(link.child) - start.row;
      return !rows.upward.links.has(link) && span > 0 && span <= longest;
    });
    while (links.length > 0) {
      const row = start.row + 1;
      const { a: topA, b: topB, unit: topUnit } = start;
      const segment = { topA, topB, topUnit, union: number };
      for (const { child, primary } of links) {
        if (rowIn(child) === row) segments[start.row]?.push({ ...segment, bottom: child, primary, links: 1 });
      }
      links = links.filter(({ child }) => rowIn(child) > row);
      if (links.length === 0) break;
      const bottom = rowOf.push(row) - 1;
      for (const { child } of links) passes.push({ node: bottom, union: number, child });
      const primary = links.some((link) => link.primary);
      const unit = addUnit([bottom]);
      segments[start.row]?.push({ ...segment, bottom, primary, links: links.length });
      start = { a: bottom, b: bottom, row, unit };
    }
  }

  /** Of partners who stand apart, the one in fewer unions carries their children. */
  function startOf(union: number, parents: readonly number[]): Start {
    const [one] = parents;
    const row = rowIn(kin.people.length + union);
    if (one === undefined) {
      const node = kin.people.length + union;
      return { a: node, b: node, row, unit: addUnit([node]) };
    }
    const lower = parents.filter((parent) => rowIn(parent) === row);
    const [a, b] = [lower[0] as number, lower.at(-1) as number];
    if (unitOf[a] === unitOf[b]) return { a, b, row, unit: unitOf[a] as number };
    const carrier = (kin.unionsOf[a]?.length ?? 0) < (kin.unionsOf[b]?.length ?? 0) ? a : b;
    const [from, to] = kin.people.length > midwayUpTo ? [carrier, carrier] : [a, b];
    return { a: from, b: to, row, unit: unitOf[carrier] as number };
  }

  const unitRows = segments.map((): number[] => []);
  for (const [unit, { row }] of units.entries()) unitRows[row]?.push(unit);
  return {
    nodes: rowOf.length,
    rowOf: Int32Array.from(rowOf),
    widthOf: Float64Array.from(rowOf, (_, node) => (node < kin.people.length ? 1 : lineWidth)),
    units,
    unitOf: Int32Array.from(unitOf),
    rows: unitRows,
    segments,
    preferences: preferencesOf(kin, rows.row, pins),
    ties: tiesOf(kin, rowOf, unitOf, between),
    passes,
  };
}
