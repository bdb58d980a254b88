import { lmsAt, segmentAt } from "./lms-at.ts";
import type { Measure, Sex } from "./measure.ts";

/** Why UK-WHO gives no SDS at an age in years from 40 weeks' gestation, as a sentence to show; null where it gives one. */
export function whyNoTable(sex: Sex, measure: Measure, age: number): string | null {
  if (lmsAt(sex, measure, age) !== null) return null;
  if (Number.isNaN(age)) return "There is no age to read a table at.";
  if (age > 20) return "UK-WHO ends at 20 years.";
  if (segmentAt(age) === null) return "UK-WHO begins at 23 weeks of gestation.";
  if (measure === "bmi") return "UK-WHO has no BMI before 2 weeks after term.";
  if (measure === "height") return "UK-WHO has no length before 25 weeks of gestation.";
  return `UK-WHO has head circumference to ${sex === "female" ? "17" : "18"} years for a ${sex === "female" ? "girl" : "boy"}.`;
}
