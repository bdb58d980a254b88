import type { ConditionChart } from "@throughline/growth";

/** A reference for children with a condition that the partnership holds. */
export interface KeptChart {
  readonly id: string;
  readonly name: string;
  readonly source: string;
  /** By whose leave it is used. */
  readonly rights: string;
}

/** One that is shown for a child beside UK-WHO, since when, by whose choice and why. */
export interface ChartBeside extends KeptChart {
  readonly rows: ConditionChart;
  readonly why: string;
  readonly chosenBy: string;
  readonly chosenAt: Temporal.Instant;
}
