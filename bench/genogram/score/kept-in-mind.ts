import { type Places, rowsOf } from "./placed.ts";

export interface Kept {
  /** Pairs of people on one row before and after. */
  readonly pairs: number;
  /** Of these, those who changed sides. */
  readonly flipped: number;
  /** How far each person moved to the side, in pitches, once the whole is shifted to fit best. */
  readonly moves: readonly number[];
}

/** What a reader who knew the drawing before has to learn anew. */
export function keptInMind(before: Places, after: Places): Kept {
  let [pairs, flipped] = [0, 0];
  const moves: number[] = [];
  for (const row of rowsOf(before)) {
    const byRowAfter = Map.groupBy(
      row.flatMap(({ id, x }) => {
        const now = after.get(id);
        return now === undefined ? [] : [{ was: x, now }];
      }),
      ({ now }) => Math.round(now.y),
    );
    for (const same of byRowAfter.values()) {
      pairs += (same.length * (same.length - 1)) / 2;
      flipped += inversions(same.map(({ now }) => now.x));
      moves.push(...same.map(({ was, now }) => now.x - was));
    }
  }
  const shift = moves.toSorted((a, b) => a - b)[Math.floor(moves.length / 2)] ?? 0;
  return { pairs, flipped, moves: moves.map((move) => Math.abs(move - shift)) };
}

/** Pairs of numbers of which the earlier is the greater, by merging. */
function inversions(numbers: readonly number[]): number {
  if (numbers.length < 2) return 0;
  const half = numbers.length >> 1;
  const [left, right] = [numbers.slice(0, half), numbers.slice(half)];
  let count = inversions(left) + inversions(right);
  const [first, second] = [left.toSorted((a, b) => a - b), right.toSorted((a, b) => a - b)];
  let at = 0;
  for (const n of second) {
    while (at < first.length && (first[at] ?? 0) <= n) at += 1;
    count += first.length - at;
  }
  return count;
}
