import type { Layout } from "../graph.ts";
import type { Kin, KinUnion } from "../kin/kin.ts";
import { parentsIn } from "../kin/kin.ts";
import type { Arrangement } from "../order/arrangement.ts";
import type { Segment } from "../order/strata.ts";
import type { Alignment, Neighbours, Pulls } from "./pulls.ts";

/** One family in its final order, and how far down the drawing its first row of strata is. */
export interface OrderedFamily {
  readonly kin: Kin;
  readonly arrangement: Arrangement;
  readonly down: number;
}

const weight = { children: 1, otherLink: 0.08, line: 0.5, partners: 2, siblings: 0.25 };

/** Sets ordered families side by side and gathers what pulls at their nodes; `firstNode[i]` numbers family i. */
export function pullsOf(
  families: readonly OrderedFamily[],
  previous: Layout | null,
): { pulls: Pulls; firstNode: number[] } {
  const firstNode: number[] = [];
  let nodes = 0;
  for (const { arrangement } of families) {
    firstNode.push(nodes);
    nodes += arrangement.strata.nodes;
  }
  const height = families.reduce(
    (most, { arrangement, down }) => Math.max(most, arrangement.rows.length + down),
    0,
  );
  const rows = Array.from({ length: height }, (): number[] => []);
  const alignments = rows.map((): Alignment[] => []);
  const neighbours = rows.map((): Neighbours[] => []);
  const isPerson = new Uint8Array(nodes);
  const stood = new Map(previous?.people.map(({ id, x }) => [id, x]));
  const before = previous === null ? null : new Float64Array(nodes).fill(Number.NaN);
  for (const [number, { kin, arrangement, down }] of families.entries()) {
    const start = firstNode[number] as number;
    isPerson.fill(1, start, start + kin.people.length);
    if (before !== null) {
      for (const [person, { id }] of kin.people.entries())
        before[start + person] = stood.get(id) ?? Number.NaN;
    }
    for (const row of arrangement.rows.keys()) {
      const order = arrangement.nodesIn(row);
      for (const node of order) rows[row + down]?.push(start + node);
      neighbours[row + down]?.push(...neighboursIn(kin, order, start));
      const segments = arrangement.strata.segments[row] ?? [];
      alignments[row + down + 1]?.push(...alignmentsOf(kin, segments, arrangement, start));
    }
  }
  return { pulls: { nodes, rows, isPerson, alignments, neighbours, before }, firstNode };
}

function neighboursIn(kin: Kin, order: readonly number[], start: number): Neighbours[] {
  return order.flatMap((right, place) => {
    const left = order[place - 1];
    if (left === undefined || left >= kin.people.length || right >= kin.people.length) return [];
    const partners = kin.unionsOf[left]?.some((union) => kin.unionsOf[right]?.includes(union)) === true;
    const siblings =
      kin.parentLinks[left]?.some(({ union }) =>
        kin.parentLinks[right]?.some((link) => link.union === union),
      ) === true;
    if (!partners && !siblings) return [];
    return [
      {
        left: start + left,
        right: start + right,
        apart: 1,
        weight: partners ? weight.partners : weight.siblings,
      },
    ];
  });
}

/** Children placed by one union move as one; every other segment pulls for itself. */
function alignmentsOf(
  kin: Kin,
  segments: readonly Segment[],
  { at, strata }: Arrangement,
  start: number,
): Alignment[] {
  const firstLine = kin.people.length + kin.unions.length;
  const groups = Map.groupBy(segments, ({ topA, union, primary, bottom }) =>
    topA < firstLine && primary ? `${union}` : `${union} ${topA} ${bottom}`,
  );
  return [...groups.values()].map((group): Alignment => {
    const [{ topA, union, primary }] = group as [Segment];
    const bottoms = group
      .map(({ bottom }) => bottom)
      .sort((one, other) => (at[one] as number) - (at[other] as number));
    const fromLine = topA >= firstLine;
    const parents = parentsIn(kin.unions[union] as KinUnion).filter(
      (one) => strata.rowOf[one] === strata.rowOf[topA],
    );
    const tops = fromLine || parents.length === 0 ? [topA] : parents;
    return {
      topA: start + (tops[0] as number),
      topB: start + (tops.at(-1) as number),
      bottoms: bottoms.map((bottom) => start + bottom),
      weight: fromLine ? weight.line : primary ? weight.children : weight.otherLink,
    };
  });
}
