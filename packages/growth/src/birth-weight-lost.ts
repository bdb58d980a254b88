/**
 * Per cent of birth weight lost since birth, from two weights in the same unit; below 0 where the child is heavier.
 * It stands in for an SDS in the first two weeks. Throws a RangeError unless both are above 0.
 */
export function birthWeightLost(birthWeight: number, weight: number): number {
  if (!(birthWeight > 0 && weight > 0)) throw new RangeError("A weight is above 0.");
  return (100 * (birthWeight - weight)) / birthWeight;
}
