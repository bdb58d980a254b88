import type { Alignment, Pulls } from "./pulls.ts";

/** How far somebody is moved at most so that a line is straight, in pitches. */
const little = 0.25;
/** Links that pull less than this do not say where a child stands. */
const least = 0.5;
const nothing = 1e-6;
/** How much further a child may be from being right below than the middle of all, and be set there sooner, in pitches. */
const preferred = 0.05;
/** Where the line from one parent alone comes down beside them, in pitches. */
const beside = 0.5;

/**
 * Takes small steps out of lines once everybody is placed: from the top row down, the children of a union who stand a
 * little aside of it are moved, all of them or none, until their middle or one of them is right below; where there is no
 * room, their parents are moved if nobody above them holds them.
 */
export function straighten(
  { rows, alignments, isPerson, before }: Pulls,
  gaps: readonly Float64Array[],
  x: Float64Array,
): void {
  const place = new Int32Array(x.length);
  for (const row of rows) for (const [at, node] of row.entries()) place[node] = at;
  const held = new Set<number>();
  for (const [row, above] of alignments.entries()) {
    for (const alignment of above) {
      if (alignment.weight < least) continue;
      const { topA, topB, bottoms } = alignment;
      const step = stepOf(alignment, isPerson, x);
      for (const bottom of bottoms) held.add(bottom);
      if (step === 0) continue;
      if (move(row, bottoms, step)) continue;
      const tops = between(row - 1, topA, topB);
      if (tops.every((top) => !held.has(top))) move(row - 1, tops, -step);
    }
  }

  /** Everybody of a row from one to another. */
  function between(row: number, one: number, other: number): readonly number[] {
    const [from, to] = [place[one] as number, place[other] as number].toSorted((a, b) => a - b);
    return (rows[row] ?? []).slice(from, (to as number) + 1);
  }

  function move(row: number, nodes: readonly number[], step: number): boolean {
    const all = rows[row] ?? [];
    const gap = gaps[row] ?? new Float64Array();
    const moved = new Set(nodes);
    const fits = nodes.every((node) => {
      const at = place[node] as number;
      const neighbour = all[step < 0 ? at - 1 : at + 1];
      if (neighbour === undefined) return before === null || step > 0 || (x[node] as number) + step >= 0;
      if (moved.has(neighbour)) return true;
      const apart = ((x[neighbour] as number) - (x[node] as number) - step) * Math.sign(step);
      return apart >= (gap[step < 0 ? at : at + 1] as number) - nothing;
    });
    if (fits) for (const node of nodes) x[node] = (x[node] as number) + step;
    return fits;
  }
}

/** How far right the children want to go; 0 where a line is straight already or no small step makes it so. */
function stepOf({ topA, topB, bottoms }: Alignment, isPerson: Uint8Array, x: Float64Array): number {
  const top = ((x[topA] as number) + (x[topB] as number)) / 2;
  const from = topA === topB && isPerson[topA] === 1 ? [top, top - beside, top + beside] : [top];
  const [first, last] = [x[bottoms[0] as number] as number, x[bottoms.at(-1) as number] as number];
  const nearest = (ends: readonly number[]): number =>
    from
      .flatMap((start) => ends.map((end) => start - end))
      .reduce((least, step) => (Math.abs(step) < Math.abs(least) ? step : least));
  const middle = nearest([(first + last) / 2]);
  const one = nearest(bottoms.map((bottom) => x[bottom] as number));
  const best = Math.abs(one) < Math.abs(middle) + preferred ? one : middle;
  return Math.abs(best) < nothing || Math.abs(best) > little ? 0 : best;
}
