export interface Spread {
  readonly median: number;
  readonly p95: number;
  readonly count: number;
}

export function spreadOf(samples: readonly number[]): Spread {
  if (samples.length === 0) throw new Error("Nothing was measured.");
  const sorted = samples.toSorted((a, b) => a - b);
  const at = (part: number) => sorted[Math.max(0, Math.ceil(sorted.length * part) - 1)] ?? Number.NaN;
  return { median: at(0.5), p95: at(0.95), count: samples.length };
}

const WARMING = 8;

/** Milliseconds that some work takes, after a few turns that are not counted. */
export async function timed(times: number, work: () => unknown): Promise<Spread> {
  return (await timedTogether(times, { work })).work;
}

/** Several works turn and turn about, so that whatever else the machine does falls on all of them alike. */
export async function timedTogether<Name extends string>(
  times: number,
  works: Readonly<Record<Name, () => unknown>>,
): Promise<Record<Name, Spread>> {
  const named = Object.entries<() => unknown>(works).map(([name, work]) => ({
    name,
    work,
    ms: [] as number[],
  }));
  for (let i = -WARMING; i < times; i += 1) {
    for (const { work, ms } of named) {
      const began = performance.now();
      await work();
      if (i >= 0) ms.push(performance.now() - began);
    }
  }
  return Object.fromEntries(named.map(({ name, ms }) => [name, spreadOf(ms)])) as Record<Name, Spread>;
}

export const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
