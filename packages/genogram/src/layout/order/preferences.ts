import type { OrderPin } from "../graph.ts";
import type { Kin } from "../kin/kin.ts";
import type { Preference } from "./strata.ts";
import { weights } from "./weights.ts";

/** Who should stand left of whom in one family: elder siblings, men in couples, and the practitioner's pins. */
export function preferencesOf(kin: Kin, row: Int32Array, pins: readonly OrderPin[]): Preference[] {
  const found: Preference[] = [];
  const prefer = (left: number, right: number, weight: number | null): void => {
    if (row[left] === row[right] && left !== right) found.push({ left, right, weight });
  };
  for (const union of kin.unions) {
    const children = union.links
      .filter(({ rel, primary }) => primary || rel === "birth")
      .map(({ child }) => child);
    for (const [place, child] of children.entries()) {
      for (const [later, younger] of children.slice(place + 1).entries()) {
        prefer(child, younger, later === 0 ? null : weights.fartherSiblings);
      }
    }
    const [a, b] = [kin.people[union.a]?.sex, kin.people[union.b]?.sex];
    if (a === "male" && b === "female") prefer(union.a, union.b, weights.manLeft);
    if (a === "female" && b === "male") prefer(union.b, union.a, weights.manLeft);
  }
  for (const pin of pins) {
    const [left, right] = [kin.numberOf.get(pin.left), kin.numberOf.get(pin.right)];
    if (left !== undefined && right !== undefined) prefer(left, right, weights.pin);
  }
  return found;
}
