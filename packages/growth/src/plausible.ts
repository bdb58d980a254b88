import type { Measure } from "./measure.ts";

/**
 * A question where a value is so far out that a slip is possible; null where it is not. Nothing is refused: a very low
 * value may be a starving child. Asked beyond 4 SD, and in stronger words beyond 8 SD (15 for BMI), as RCPCH's own
 * software does; before that, where the value looks like another unit.
 */
export function askAboutValue(measure: Measure, value: number, sds: number | null): string | null {
  const unit = otherUnit(measure, value);
  if (unit !== null) return unit;
  if (sds === null || Math.abs(sds) <= 4) return null;
  const far = Math.abs(sds) > (measure === "bmi" ? 15 : 8);
  const side = sds < 0 ? "below" : "above";
  return far
    ? `This is ${Math.abs(sds).toFixed(1)} SD ${side} the median. Is it the right unit, decimal point, day and child? If so, the child needs to be seen.`
    : `This is ${Math.abs(sds).toFixed(1)} SD ${side} the median. Was it read and written as it was? If so, it stands.`;
}

function otherUnit(measure: Measure, value: number): string | null {
  if (measure === "height" && value < 2.5) return `Is ${value} in metres? It is read as cm.`;
  if (measure === "height" && value > 300) return `Is ${value} in millimetres? It is read as cm.`;
  if (measure === "head circumference" && value < 2.5) return `Is ${value} in metres? It is read as cm.`;
  if (measure === "head circumference" && value > 100) return `Is ${value} in millimetres? It is read as cm.`;
  if (measure === "weight" && value > 300) return `Is ${value} in grams? It is read as kg.`;
  return null;
}

/** A change between two SDS that growth does not explain: more than 2 SD within a fortnight. A question, or null. */
export function askAboutStep(from: number, to: number, days: number): string | null {
  const step = Math.abs(to - from);
  if (step <= 2 || days > 14) return null;
  return `This changed by ${step.toFixed(1)} SD within ${days} day${days === 1 ? "" : "s"}. Are both right, and both of this child?`;
}

/** By how many cm a height or a head may be less than before it by the way it was taken alone. Our own choice. */
const LESS_BY_TAKING = 1;

/** A height or a head circumference that is less than an earlier one by more than 1 cm. A question, or null; a weight may fall. */
export function askAboutLess(measure: Measure, before: number, now: number): string | null {
  if (measure !== "height" && measure !== "head circumference") return null;
  const less = before - now;
  if (less <= LESS_BY_TAKING) return null;
  return `This is ${less.toFixed(1)} cm less than the one before. Were both taken in the same way, and are both right?`;
}
