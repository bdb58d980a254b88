/** Numbers that look like chance and are the same for a seed for ever. */
export interface Chance {
  /** From 0 up to 1. */
  next(): number;
  /** A whole number from `low` to `high`, both included. */
  whole(low: number, high: number): number;
  /** Whether something that happens `part` of the time happens now. */
  happens(part: number): boolean;
  /** One of some; of none there is none. */
  oneOf<T>(some: readonly T[]): T | undefined;
}

/** A 32-bit xorshift, its state first stirred so that neighbouring seeds part at once. */
export function chance(seed: number): Chance {
  let state = (Math.imul(seed + 1, 0x9e3779b1) ^ 0x5bd1e995) | 1;
  const next = () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
  for (let i = 0; i < 16; i += 1) next();
  const whole = (low: number, high: number) => low + Math.floor(next() * (high - low + 1));
  return {
    next,
    whole,
    happens: (part) => next() < part,
    oneOf: (some) => some[whole(0, some.length - 1)],
  };
}
