/** Body mass index in kg/m², from a weight in kg and a length or height in cm. Throws a RangeError unless both are above 0. */
export function bmi(weight: number, height: number): number {
  if (!(weight > 0 && height > 0)) throw new RangeError("A BMI needs a weight and a height above 0.");
  return weight / (height / 100) ** 2;
}
