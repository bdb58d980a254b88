import { type Measure, measures } from "@throughline/growth";
import type { GrowthAccount } from "./growth-account.ts";

/** The measures that there is anything of, done or not. */
export const measuresHeld = ({ measurements, points, recorded }: GrowthAccount): Measure[] =>
  measures.filter(
    (measure) =>
      measurements.some(({ kept }) => kept.sort === measure) ||
      points.some((point) => point.measure === measure) ||
      recorded.notMeasured.some(({ sort }) => sort === measure),
  );
