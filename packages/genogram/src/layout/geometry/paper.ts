import type { Layout } from "../graph.ts";
import type { Kin } from "../kin/kin.ts";
import type { Sizes } from "./sizes.ts";

/** A room for lines between the labels of two neighbours of a row, or beyond the first or last. */
export interface Gutter {
  readonly row: number;
  readonly from: number;
  readonly to: number;
}

/** A side of somebody's symbol. */
export type Side = "left" | "right";

/** People on paper, across only: pixels from the left, and the gutters of every row. */
export interface Paper {
  readonly rows: number;
  readonly rowOf: Int32Array;
  /** Middle of each person's symbol. */
  readonly cx: Float64Array;
  /** People of each row from left to right. */
  readonly order: readonly (readonly number[])[];
  /** Gutters of each row from left to right: one more than it has people. */
  readonly gutters: readonly (readonly Gutter[])[];
  readonly width: number;
}

/** How wide the gutters beyond the ends of a row are. */
const outer = 4;

/** Sets the people of a layout on paper across. Rows may start anywhere in the layout; here the topmost is 0. */
export function paperOf(kin: Kin, layout: Layout, sizes: Sizes): Paper {
  const placeOf = new Map(layout.people.map((place) => [place.id, place]));
  const places = kin.people.map(({ id }) => placeOf.get(id) ?? { id, x: 0, row: 0 });
  const top = places.reduce((least, { row }) => Math.min(least, row), Number.POSITIVE_INFINITY);
  const left = places.reduce((least, { x }) => Math.min(least, x), Number.POSITIVE_INFINITY);
  const rowOf = Int32Array.from(places, ({ row }) => row - top);
  const cx = Float64Array.from(places, ({ x }) => sizes.margin + sizes.pitch * (x - left + 0.5));
  const rows = rowOf.reduce((most, row) => Math.max(most, row + 1), 0);
  const order = Array.from({ length: rows }, (): number[] => []);
  for (const [person, row] of rowOf.entries()) order[row]?.push(person);
  for (const row of order) row.sort((one, other) => (cx[one] as number) - (cx[other] as number));
  const half = sizes.labelWidth / 2;
  const gutters = order.map((people, row) =>
    Array.from({ length: people.length + 1 }, (_, at): Gutter => {
      const before = people[at - 1];
      const after = people[at];
      const from = before === undefined ? null : (cx[before] as number) + half;
      const to = after === undefined ? null : (cx[after] as number) - half;
      const gutter = sizes.pitch - sizes.labelWidth;
      return { row, from: from ?? (to ?? 0) - gutter * outer, to: to ?? (from ?? 0) + gutter * outer };
    }),
  );
  const right = cx.reduce((most, x) => Math.max(most, x), 0);
  return { rows, rowOf, cx, order, gutters, width: right + sizes.pitch / 2 + sizes.margin };
}

/** The gutter of a row nearest to a place across. */
export function gutterNear(paper: Paper, row: number, x: number): Gutter {
  const gutters = paper.gutters[row] ?? [];
  const apart = ({ from, to }: Gutter): number => Math.max(from - x, x - to, 0);
  return gutters.reduce((best, gutter) => (apart(gutter) < apart(best) ? gutter : best));
}

/** The gutter beside a person, on their left or right. */
export function gutterBeside(paper: Paper, person: number, side: Side): Gutter {
  const row = paper.rowOf[person] as number;
  const place = (paper.order[row] ?? []).indexOf(person);
  return paper.gutters[row]?.[side === "left" ? place : place + 1] as Gutter;
}

/** Whoever stands next to a person in their row, if anybody does. */
export function personBeside(paper: Paper, person: number, side: Side): number | undefined {
  const row = paper.order[paper.rowOf[person] as number] ?? [];
  return row[row.indexOf(person) + (side === "left" ? -1 : 1)];
}
