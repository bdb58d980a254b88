import type { Kin } from "../kin/kin.ts";
import type { Tie } from "./strata.ts";
import { weights } from "./weights.ts";

/**
 * Who should stand together in one family beyond chains: partners left apart (`between` is what an outsider costs),
 * households row by row, and twins.
 */
export function tiesOf(
  kin: Kin,
  rowOf: readonly number[],
  unitOf: readonly number[],
  between: number,
): Tie[] {
  const ties: Tie[] = [];
  const tie = (members: readonly number[], weight: number, arePartners: boolean): void => {
    const byRow = Map.groupBy(members, (person) => rowOf[person] as number);
    for (const [row, together] of byRow)
      if (together.length > 1) ties.push({ row, members: together, weight, arePartners });
  };
  for (const { a, b } of kin.unions) {
    if (a >= 0 && b >= 0 && unitOf[a] !== unitOf[b]) tie([a, b], between, true);
  }
  for (const members of kin.households) tie(members, weights.household, false);
  for (const members of kin.twins) tie(members, weights.twins, false);
  return ties;
}
