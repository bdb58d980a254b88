import { type GrowthHistory, type Plotted, sdsOnChart } from "@throughline/growth";
import type { ChartBeside } from "./chart-beside.ts";

/** Where a measurement stands on a condition's chart, at the age from birth; null where it has no table there. */
export const sdsBeside = (chart: ChartBeside, { sex }: GrowthHistory, { measure, reading, value }: Plotted) =>
  sdsOnChart(chart.rows, sex, measure, reading.chronological.age.years, value);
