import type { Layout, LayoutGraph, LayoutOptions, Pass, Place } from "./graph.ts";
import { familiesIn } from "./kin/families.ts";
import { kinOf } from "./kin/kin-of.ts";
import { parentsIn } from "./kin/kin.ts";
import { bestOrder } from "./order/best-order.ts";
import { placesOf } from "./places/places-of.ts";
import { pullsOf } from "./places/pulls-of.ts";
import { alignFamilies } from "./rows/align-families.ts";
import { rowsOf } from "./rows/rows-of.ts";

/** Places are whole thousandths of a pitch, so that the same family is the same bytes everywhere. */
const grain = 1000;

/**
 * Places everybody of a family, each person once: partners side by side, children one row below their parents,
 * eldest left, with few crossings. A pure function of the graph, the pins and the previous layout.
 */
export function layOut(graph: LayoutGraph, options: LayoutOptions = {}): Layout {
  const previous = options.previous ?? null;
  const kin = kinOf(graph);
  const families = familiesIn(kin).map((family) => ({ ...family, rows: rowsOf(family.kin) }));
  const shifts = alignFamilies(families, previous);
  const least = shifts.reduce((low, shift) => Math.min(low, shift), 0);
  const ordered = families.map(({ kin, rows }, number) => ({
    kin,
    arrangement: bestOrder(kin, rows, previous, options.pins ?? []),
    down: (shifts[number] as number) - least,
  }));
  const { pulls, firstNode } = pullsOf(ordered);
  const x = placesOf(pulls);

  const passes: Pass[] = [];
  const people: Place[] = kin.people.map(({ id }) => ({ id, x: 0, row: 0 }));
  const unions: Place[] = kin.unions.map(({ id }) => ({ id, x: 0, row: 0 }));
  for (const [number, { kin: local, people: own, unions: ownUnions, rows }] of families.entries()) {
    const shift = shifts[number] as number;
    const start = firstNode[number] as number;
    const place = (node: number): { x: number; row: number } => ({
      x: Math.round((x[start + node] as number) * grain) / grain,
      row: (rows.row[node] as number) + shift,
    });
    for (const [node, person] of own.entries())
      people[person] = { ...(people[person] as Place), ...place(node) };
    for (const { node, union, child } of ordered[number]?.arrangement.strata.passes ?? []) {
      passes.push({
        union: local.unions[union]?.id ?? "",
        child: local.people[child]?.id ?? "",
        x: Math.round((x[start + node] as number) * grain) / grain,
        row: (ordered[number]?.arrangement.strata.rowOf[node] as number) + shift,
      });
    }
    for (const [node, union] of ownUnions.entries()) {
      const parents = parentsIn(local.unions[node] as (typeof local.unions)[number]).map((parent) =>
        place(parent),
      );
      const [a, b] = [parents[0], parents.at(-1)];
      const hung =
        a === undefined || b === undefined
          ? { ...place(own.length + node), row: place(own.length + node).row + 0.5 }
          : { x: a.row === b.row ? (a.x + b.x) / 2 : a.row > b.row ? a.x : b.x, row: Math.max(a.row, b.row) };
      unions[union] = { ...(unions[union] as Place), ...hung };
    }
  }
  return {
    people,
    unions,
    passes,
    warnings: [...kin.warnings, ...families.flatMap(({ rows }) => rows.upward.warnings)],
  };
}
