import type { Chance } from "./chance.ts";

export interface Size {
  readonly children: number;
  readonly entries: number;
  readonly seed: number;
}

/** One child's record is as long as any ought to get. */
export const LONGEST = 5000;

/** How many entries each child has: the first the longest where there are enough, the others shared out unevenly. */
export function entriesEach({ children, entries }: Size, chance: Chance): number[] {
  const first = entries >= LONGEST + children - 1 ? LONGEST : 0;
  const weights = Array.from({ length: children }, (_, i) =>
    i === 0 && first > 0 ? 0 : 0.3 + 1.4 * chance.next(),
  );
  const whole = weights.reduce((sum, w) => sum + w, 0);
  const rest = entries - first;
  let [weighed, shared] = [0, 0];
  return weights.map((weight, i) => {
    weighed += weight;
    const upTo = i === children - 1 ? rest : Math.round((rest * weighed) / whole);
    const share = upTo - shared;
    shared = upTo;
    return i === 0 ? first + share : share;
  });
}
