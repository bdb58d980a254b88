import type { Layout, Pass, Place } from "./graph.ts";
import type { KinFamily } from "./kin/families.ts";
import type { Kin } from "./kin/kin.ts";
import { parentsIn } from "./kin/kin.ts";
import type { Arrangement } from "./order/arrangement.ts";
import type { Rows } from "./rows/rows-of.ts";

/** A family with its rows and order, and the row of the layout its own first row is on. */
export interface PlacedFamily extends KinFamily {
  readonly rows: Rows;
  readonly arrangement: Arrangement;
  readonly shift: number;
}

/** Places are whole thousandths of a pitch, so that the same family is the same bytes everywhere. */
const grain = 1000;

/**
 * The layout as it is handed out, in the order people and unions were told. The leftmost person is at 0 unless
 * everybody is to keep near where they stood (`asBefore`).
 */
export function layoutOf(
  whole: Kin,
  families: readonly PlacedFamily[],
  firstNode: readonly number[],
  x: Float64Array,
  asBefore: boolean,
): Layout {
  const people: Place[] = whole.people.map(({ id }) => ({ id, x: 0, row: 0 }));
  const unions: Place[] = whole.unions.map(({ id }) => ({ id, x: 0, row: 0 }));
  const passes: Pass[] = [];
  const left = asBefore ? 0 : leftmost(families, firstNode, x);
  for (const [
    number,
    { kin, people: own, unions: ownUnions, rows, arrangement, shift },
  ] of families.entries()) {
    const start = firstNode[number] as number;
    const placeOf = (node: number): { x: number; row: number } => ({
      x: Math.round(((x[start + node] as number) - left) * grain) / grain,
      row: (arrangement.strata.rowOf[node] as number) + shift,
    });
    for (const [node, person] of own.entries()) {
      people[person] = { id: kin.people[node]?.id ?? "", ...placeOf(node) };
    }
    for (const { node, union, child } of arrangement.strata.passes) {
      passes.push({
        union: kin.unions[union]?.id ?? "",
        child: kin.people[child]?.id ?? "",
        ...placeOf(node),
      });
    }
    for (const [number, union] of kin.unions.entries()) {
      const row = (rows.row[own.length + number] as number) + shift;
      const lower = parentsIn(union)
        .map((parent) => placeOf(parent))
        .filter((parent) => parent.row === row);
      const place =
        lower.length === 0
          ? { x: placeOf(own.length + number).x, row: row + 0.5 }
          : { x: lower.reduce((sum, parent) => sum + parent.x, 0) / lower.length, row };
      unions[ownUnions[number] as number] = { id: union.id, ...place };
    }
  }
  const warnings = [...whole.warnings, ...families.flatMap(({ rows }) => rows.upward.warnings)];
  return { people, unions, passes, warnings };
}

function leftmost(families: readonly PlacedFamily[], firstNode: readonly number[], x: Float64Array): number {
  return families.reduce(
    (least, { people }, number) =>
      people.reduce(
        (low, _, node) => Math.min(low, x[(firstNode[number] as number) + node] as number),
        least,
      ),
    Number.POSITIVE_INFINITY,
  );
}
