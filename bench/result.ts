import type { Figure, Measurement } from "./figure.ts";
import type { Planted } from "./plant.ts";

/** All that one engine was measured to do. */
export interface EngineResult {
  readonly name: string;
  readonly planted: Planted;
  readonly figures: ReadonlyMap<Measurement, readonly Figure[]>;
}

export interface Run {
  readonly command: string;
  readonly machine: string;
  readonly on: Temporal.PlainDate;
  readonly results: readonly EngineResult[];
}

const count = (n: number): string => n.toLocaleString("en-GB");

export const recordWords = ({ name, planted: { size, seconds } }: EngineResult): string =>
  `${name}: ${count(size.children)} children and ${count(size.entries)} entries of seed ${size.seed}, loaded in ${seconds.toFixed(0)} s`;
