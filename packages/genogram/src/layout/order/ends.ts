import type { Strata } from "./strata.ts";

/** Numbers listed by unit: those of unit `u` are `list[first[u]]` up to but not including `list[first[u + 1]]`. */
export interface ByUnit {
  readonly first: Int32Array;
  readonly list: Int32Array;
}

/** The segments of a family as flat arrays, and which of them lead up and down from each unit. */
export interface Ends {
  /** Twice the place of a segment's upper end is `at[topA] + at[topB]`. */
  readonly topA: Int32Array;
  readonly topB: Int32Array;
  readonly bottom: Int32Array;
  /** How many links each segment carries. */
  readonly links: Int32Array;
  readonly up: ByUnit;
  readonly down: ByUnit;
}

/** Flattens the segments of a family for the inner loops of sifting. */
export function endsOf(strata: Strata): Ends {
  const segments = strata.segments.flat();
  return {
    topA: Int32Array.from(segments, ({ topA }) => topA),
    topB: Int32Array.from(segments, ({ topB }) => topB),
    bottom: Int32Array.from(segments, ({ bottom }) => bottom),
    links: Int32Array.from(segments, ({ links }) => links),
    up: byUnit(
      segments.map(({ bottom }) => strata.unitOf[bottom] as number),
      strata.units.length,
    ),
    down: byUnit(
      segments.map(({ topUnit }) => topUnit),
      strata.units.length,
    ),
  };
}

function byUnit(unitOf: readonly number[], units: number): ByUnit {
  const first = new Int32Array(units + 1);
  for (const unit of unitOf) first[unit + 1] = (first[unit + 1] as number) + 1;
  for (let unit = 0; unit < units; unit++)
    first[unit + 1] = (first[unit + 1] as number) + (first[unit] as number);
  const next = first.slice();
  const list = new Int32Array(unitOf.length);
  for (const [number, unit] of unitOf.entries()) {
    const place = next[unit] as number;
    next[unit] = place + 1;
    list[place] = number;
  }
  return { first, list };
}
