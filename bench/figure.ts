import type { Asked } from "./asked.ts";
import type { Engine } from "./engine.ts";
import type { Spread } from "./measure.ts";
import type { Planted } from "./plant.ts";

export type Unit =
  | "ms"
  | "s"
  | "MB"
  | "kB"
  | "times"
  | "rows a second"
  | "pages a second"
  | "children a second";

export interface Budget {
  readonly of: "median" | "p95";
  readonly most: number;
}

/** One line of the table. A figure that was taken once has no 95th percentile. */
export interface Figure {
  readonly what: string;
  readonly unit: Unit;
  readonly median: number;
  readonly p95: number | null;
  readonly budget: Budget | null;
}

/** What a measurement is given: an engine with the generated partnership in it. */
export interface Measured {
  readonly engine: Engine;
  readonly planted: Planted;
  readonly asked: Asked;
}

export interface Measurement {
  readonly name: string;
  readonly title: string;
  /** What is compared with what, and how, as the document says it. */
  readonly how: string;
  measure(on: Measured): Promise<Figure[]>;
}

export const spread = (what: string, { median, p95 }: Spread, budget: Budget | null = null): Figure => {
  return { what, unit: "ms", median, p95, budget };
};

export const once = (what: string, median: number, unit: Unit, most: number | null = null): Figure => {
  return { what, unit, median, p95: null, budget: most === null ? null : { of: "median", most } };
};

export function keepsBudget({ budget, median, p95 }: Figure): boolean {
  if (budget === null) return true;
  return (budget.of === "median" ? median : (p95 ?? median)) <= budget.most;
}
