export interface Chance {
  /** From 0, and below 1. */
  next(): number;
  below(n: number): number;
  happens(likelihood: number): boolean;
  oneOf<T>(list: readonly T[]): T;
}

/** Chance that comes out the same every time for the same seed (mulberry32). */
export function chanceFrom(seed: number): Chance {
  let state = seed | 0;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  return {
    next,
    below: (n) => Math.floor(next() * n),
    happens: (likelihood) => next() < likelihood,
    oneOf: (list) => at(list, Math.floor(next() * list.length)),
  };
}

export function at<T>(list: readonly T[], i: number): T {
  const one = list[i];
  if (one === undefined) throw new RangeError(`There is no number ${i} in a list of ${list.length}.`);
  return one;
}
