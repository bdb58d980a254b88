import { placeApart, Pools } from "./isotonic.ts";
import type { Pulls } from "./pulls.ts";
import { straighten } from "./straighten.ts";

/** Least distances between neighbours of a row, in person pitches: a line fits the gutter between two people. */
const gapBetween = { people: 1, personAndLine: 0.5, lines: 0.09 };
/** Rounds at least and at most, and how little people move in one, in pitches, once they stand where they will. */
const rounds = { least: 60, most: 400, still: 0.0004 };
/** Enough to see which lines cross. */
const roundsToCompare = 24;
/** Nodes placed at most beyond the least rounds, so that a great family takes no longer for it. */
const mostPlaced = 60_000;
const inertia = 0.05;
/** How much everybody wants to stay where they stood before, against 1 for being in line with their children. */
const staying = 3;
/** Room across, as a share of what the widest row needs, and in pitches at least. */
const room = { share: 1.15, least: 1 };

/**
 * Places along the rows, in pitches from 0. Every row in turn is put where its pulls want it while the rest stands
 * still, down the page and up again: the quadratic programme of kinship2's `alignped4` (Sinnwell, Therneau and
 * Schaid 2014) solved row by row with exact isotonic passes.
 */
export function placesOf(pulls: Pulls): Float64Array {
  const { gaps, x } = placedFor(pulls, rounds.least, roundsAtMost(pulls));
  straighten(pulls, gaps, x);
  return x;
}

/** About where `placesOf` puts everybody, in a fraction of the time: to compare orders by. */
export function roughPlacesOf(pulls: Pulls): Float64Array {
  return placedFor(pulls, roundsToCompare, roundsToCompare).x;
}

function roundsAtMost({ nodes }: Pulls): number {
  return Math.min(rounds.most, Math.max(rounds.least, Math.floor(mostPlaced / nodes)));
}

function placedFor(pulls: Pulls, least: number, most: number): { gaps: Float64Array[]; x: Float64Array } {
  const x = new Float64Array(pulls.nodes);
  const gaps = pulls.rows.map((row) => gapsIn(row, pulls.isPerson));
  for (const [row, nodes] of pulls.rows.entries()) {
    let at = 0;
    for (const [place, node] of nodes.entries()) {
      at += gaps[row]?.[place] as number;
      x[node] = at;
    }
  }
  const widest = gaps.reduce(
    (most, row) =>
      Math.max(
        most,
        row.reduce((sum, gap) => sum + gap, 0),
      ),
    0,
  );
  const limit = Math.max(
    widest * room.share,
    widest + room.least,
    pulls.before?.reduce((most, x) => (x > most ? x : most), 0) ?? 0,
  );
  const wish = new Float64Array(pulls.nodes);
  const weight = new Float64Array(pulls.nodes);
  const longest = pulls.rows.reduce((most, row) => Math.max(most, row.length), 0);
  const pools = new Pools(longest);
  const [wished, weighed, placed] = [longest, longest, longest].map((length) => new Float64Array(length)) as [
    Float64Array,
    Float64Array,
    Float64Array,
  ];
  const order = [...pulls.rows.keys()];
  for (let round = 0, moved = 1; round < most && (round < least || moved > rounds.still); round++) {
    moved = 0;
    for (const row of round % 2 === 0 ? order : order.toReversed()) {
      pull(pulls, row, x, wish, weight);
      const nodes = pulls.rows[row] as readonly number[];
      for (const [place, node] of nodes.entries()) {
        wished[place] = wish[node] as number;
        weighed[place] = weight[node] as number;
      }
      placeApart(wished, weighed, gaps[row] as Float64Array, limit, placed, nodes.length, pools);
      for (const [place, node] of nodes.entries()) {
        moved = Math.max(moved, Math.abs((placed[place] as number) - (x[node] as number)));
        x[node] = placed[place] as number;
      }
    }
  }
  return { gaps, x };
}

function gapsIn(row: readonly number[], isPerson: Uint8Array): Float64Array {
  return Float64Array.from(row, (node, place) => {
    if (place === 0) return 0;
    const people = (isPerson[node] as number) + (isPerson[row[place - 1] as number] as number);
    return people === 2 ? gapBetween.people : people === 1 ? gapBetween.personAndLine : gapBetween.lines;
  });
}

/** Where each node of a row wants to be, and how much. */
function pull(pulls: Pulls, row: number, x: Float64Array, wish: Float64Array, weight: Float64Array): void {
  const nodes = pulls.rows[row] as readonly number[];
  for (const node of nodes) {
    wish[node] = (x[node] as number) * inertia;
    weight[node] = inertia;
    const before = pulls.before?.[node] ?? Number.NaN;
    if (Number.isNaN(before)) continue;
    wish[node] = (x[node] as number) * inertia + before * staying;
    weight[node] = inertia + staying;
  }
  const want = (node: number, place: number, much: number): void => {
    wish[node] = (wish[node] as number) + place * much;
    weight[node] = (weight[node] as number) + much;
  };
  const offset = ({ topA, topB, bottoms }: Pulls["alignments"][number][number]): number =>
    ((x[topA] as number) +
      (x[topB] as number) -
      (x[bottoms[0] as number] as number) -
      (x[bottoms.at(-1) as number] as number)) /
    2;
  for (const alignment of pulls.alignments[row] ?? []) {
    const shift = offset(alignment);
    for (const node of alignment.bottoms) want(node, (x[node] as number) + shift, alignment.weight);
  }
  for (const alignment of pulls.alignments[row + 1] ?? []) {
    const shift = offset(alignment);
    const { topA, topB } = alignment;
    want(topA, (x[topA] as number) - shift, alignment.weight);
    if (topB !== topA) want(topB, (x[topB] as number) - shift, alignment.weight);
  }
  for (const { left, right, apart, weight: much } of pulls.neighbours[row] ?? []) {
    want(left, (x[right] as number) - apart, much);
    want(right, (x[left] as number) + apart, much);
  }
  for (const node of nodes) wish[node] = (wish[node] as number) / (weight[node] as number);
}
