import type { Arrangement } from "./arrangement.ts";
import { effort } from "./search.ts";
import type { Sifter } from "./sifter.ts";

const spreadLimit = 30;

/** Tries to kick every unit to every place worth trying until effort or need ends; gives the change in cost. */
export function kickAll(
  sifter: Sifter,
  arrangement: Arrangement,
  everyPlaceUpTo: number,
  isEnough: () => boolean = () => false,
): number {
  let change = 0;
  for (const unit of arrangement.strata.units.keys()) {
    if (sifter.effort > effort.all) break;
    if (!arrangement.isPlaced(unit)) continue;
    for (const place of sifter.placesToTry(arrangement, unit, everyPlaceUpTo)) {
      const kicked = sifter.kick(arrangement, unit, place, spreadLimit);
      change += kicked;
      if (kicked < 0 && isEnough()) return change;
    }
  }
  return change;
}
