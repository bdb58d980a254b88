/** The sex whose table is read. Where it is not known, or is in question, somebody must choose one and say so. */
export type Sex = "male" | "female";

/** What was measured: weight in kg; length (before 2 years) or height in cm; head circumference in cm; BMI in kg/m². */
export type Measure = "weight" | "height" | "head circumference" | "bmi";

/** Both sexes that have tables. */
export const sexes: readonly Sex[] = ["male", "female"];

/** Every measure that has tables. */
export const measures: readonly Measure[] = ["weight", "height", "head circumference", "bmi"];

/** The unit each measure is taken in. Nothing is converted here. */
export const unitOf: Readonly<Record<Measure, "kg" | "cm" | "kg/m²">> = {
  weight: "kg",
  height: "cm",
  "head circumference": "cm",
  bmi: "kg/m²",
};
