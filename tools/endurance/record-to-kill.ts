import type { Chance } from "../../app/src/planting/measured/chance.ts";
import type { OpenHouse } from "../../bench/open-house.ts";
import type { EngineSort, Fate } from "./fate.ts";

/** A record that is opened by the product in a process of its own, and whose power over itself is ours. */
export interface RecordToKill {
  readonly sort: EngineSort;
  readonly name: string;
  /** Brings up whatever is down, ready for what is to befall it; answers where it is and how long that took. */
  up(next: Fate): Promise<{ readonly address: string; readonly ms: number }>;
  befall(fate: Fate, chance: Chance): Promise<void>;
  /** The record from within, while nobody writes. */
  within<T>(work: (open: OpenHouse) => Promise<T>): Promise<T>;
  remove(): Promise<void>;
}

const READY_WITHIN_MS = 60_000;

/** Until the product says that it and its database answer. */
export async function untilReady(address: string): Promise<void> {
  const began = performance.now();
  while (performance.now() - began < READY_WITHIN_MS) {
    try {
      if ((await fetch(`${address}/health/ready`)).ok) return;
    } catch {
      // Not listening yet, or listening no longer: asked again below.
    }
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  throw new Error("The product was not ready again within a minute.");
}

export const whoever = {
  NODE_ENV: "production",
  PORT: "0",
  THROUGHLINE_URL: "http://127.0.0.1",
  THROUGHLINE_SECRET: "only for endurance, and nobody's but this run's",
  NODE_COMPILE_CACHE: "var/test/compiled",
} as const;

/** From within, nobody need have a second step to sign in. */
export const fromWithin = { ...whoever, NODE_ENV: "development" } as const;
