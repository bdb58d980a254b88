import {
  agesOnChart,
  centileLines,
  type ConditionChart,
  type Measure,
  type Sex,
  valueOnChart,
} from "@throughline/growth";
import type { Curve } from "./centile-curves.ts";

const STEPS = 72;

/** The nine lines of a condition's chart between two ages from birth; none where it has no table. */
export function conditionCurves(
  rows: ConditionChart,
  sex: Sex,
  measure: Measure,
  from: number,
  to: number,
): Curve[] {
  const ages = agesOnChart(rows, sex, measure);
  if (ages === null) return [];
  const [first, last] = [Math.max(from, ages.from), Math.min(to, ages.to)];
  if (first >= last) return [];
  return centileLines.map(({ name, sds }, at) => ({
    name,
    dashed: at % 2 === 0,
    parts: [
      Array.from({ length: STEPS + 1 }, (_, step) => first + ((last - first) * step) / STEPS).flatMap(
        (age) => {
          const value = valueOnChart(rows, sex, measure, age, sds);
          return value === null ? [] : [{ age, value }];
        },
      ),
    ],
  }));
}
