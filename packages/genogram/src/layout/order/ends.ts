import type { Segment, Strata } from "./strata.ts";

/**
 * The segments on one side of every unit, flat for the inner loops of sifting: those of unit `u` are at
 * `first[u]` up to but not including `first[u + 1]`. Twice the place of an end is `at[a] + at[b]`.
 */
export interface Side {
  readonly first: Int32Array;
  readonly nearA: Int32Array;
  readonly nearB: Int32Array;
  readonly farA: Int32Array;
  readonly farB: Int32Array;
  /** How many links each segment carries. */
  readonly links: Int32Array;
}

/** What leads up and what leads down from the units of a family. */
export interface Ends {
  readonly up: Side;
  readonly down: Side;
}

/** Flattens the segments of a family. */
export function endsOf(strata: Strata): Ends {
  const segments = strata.segments.flat();
  const up = inOrder(segments, strata.units.length, ({ bottom }) => strata.unitOf[bottom] as number);
  const down = inOrder(segments, strata.units.length, ({ topUnit }) => topUnit);
  const topA = ({ topA: node }: Segment): number => node;
  const topB = ({ topB: node }: Segment): number => node;
  const bottom = ({ bottom: node }: Segment): number => node;
  return {
    up: { ...up, nearA: up.by(bottom), nearB: up.by(bottom), farA: up.by(topA), farB: up.by(topB) },
    down: {
      ...down,
      nearA: down.by(topA),
      nearB: down.by(topB),
      farA: down.by(bottom),
      farB: down.by(bottom),
    },
  };
}

/** Segments grouped by unit, with a way to read a number of each in that order. */
function inOrder(
  segments: readonly Segment[],
  units: number,
  unitOf: (segment: Segment) => number,
): { first: Int32Array; links: Int32Array; by: (of: (segment: Segment) => number) => Int32Array } {
  const ordered = segments.toSorted((one, other) => unitOf(one) - unitOf(other));
  const first = new Int32Array(units + 1);
  for (const segment of ordered) first[unitOf(segment) + 1] = (first[unitOf(segment) + 1] as number) + 1;
  for (let unit = 0; unit < units; unit++)
    first[unit + 1] = (first[unit + 1] as number) + (first[unit] as number);
  return {
    first,
    links: Int32Array.from(ordered, ({ links }) => links),
    by: (of) => Int32Array.from(ordered, (segment) => of(segment)),
  };
}
