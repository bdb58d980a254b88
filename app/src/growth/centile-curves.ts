import {
  centileLines,
  lmsInTable,
  type Measure,
  segments,
  type Sex,
  valueFromLms,
} from "@throughline/growth";

export interface CurvePoint {
  readonly age: number;
  readonly value: number;
}

/** One line of the chart. Each table is a part of its own, so that no line is drawn across a change of table. */
export interface Curve {
  readonly name: string;
  readonly dashed: boolean;
  readonly parts: readonly (readonly CurvePoint[])[];
}

const STEPS = 72;

/** The nine lines between two ages in years from 40 weeks' gestation, the younger table up to where the older begins. */
export function centileCurves(sex: Sex, measure: Measure, from: number, to: number): Curve[] {
  return centileLines.map(({ name, sds }, at) => ({
    name,
    dashed: at % 2 === 0,
    parts: segments
      .map((segment) => {
        const [first, last] = [Math.max(from, segment.from), Math.min(to, segment.to)];
        if (first >= last) return [];
        const steps = Math.max(6, Math.ceil((STEPS * (last - first)) / (to - from)));
        return Array.from(
          { length: steps + 1 },
          (_, step) => first + ((last - first) * step) / steps,
        ).flatMap((age) => {
          const lms = lmsInTable(segment, sex, measure, age);
          const value = lms === null ? null : valueFromLms(lms, sds);
          return value === null ? [] : [{ age, value }];
        });
      })
      .filter((part) => part.length > 1),
  }));
}
