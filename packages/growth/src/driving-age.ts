import { type Gestation, gestationDays } from "./gestation.ts";
import type { GrowthAges } from "./growth-ages.ts";

/**
 * Which of the two ages a question rests on. "corrected": for life, as the tables are meant. "paper chart": corrected
 * only if born before 37 weeks, until 1 year (32 to 36 weeks) or 2 years (before 32 weeks) of corrected age.
 */
export type AgeRule = "corrected" | "chronological" | "paper chart";

/** The age that drives under a rule, on the day the ages are of. */
export function drivingAge(
  rule: AgeRule,
  ages: GrowthAges,
  gestation: Gestation | null,
): "corrected" | "chronological" {
  if (rule !== "paper chart") return rule;
  const weeks = Math.floor(gestationDays(gestation) / 7);
  if (weeks >= 37) return "chronological";
  return ages.corrected.years < (weeks < 32 ? 2 : 1) ? "corrected" : "chronological";
}
