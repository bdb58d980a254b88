/**
 * The three numbers that say how a measurement is spread at one age: `l` the power that makes it symmetric,
 * `m` the median in the measure's unit, `s` the coefficient of variation. Source: Cole and Green 1992.
 */
export interface Lms {
  readonly l: number;
  readonly m: number;
  readonly s: number;
}

/**
 * How many standard deviations a value lies from the median: ((value / m) ^ l - 1) / (l s), or ln(value / m) / s where
 * l is 0. It is carried on beyond 3 SD without WHO's adjustment, which was never part of UK-WHO.
 * Throws a RangeError unless the value is above 0 and finite.
 */
export function sdsFromLms({ l, m, s }: Lms, value: number): number {
  if (!(value > 0 && value < Infinity)) throw new RangeError("A measurement is a number above 0.");
  const log = Math.log(value / m);
  return l === 0 ? log / s : Math.expm1(l * log) / (l * s);
}

/** The value that lies at an SDS, in the measure's unit; null where the formula has none (1 + l s sds not above 0). */
export function valueFromLms({ l, m, s }: Lms, sds: number): number | null {
  if (l === 0) return m * Math.exp(s * sds);
  const base = 1 + l * s * sds;
  return base > 0 ? m * Math.exp(Math.log(base) / l) : null;
}
