import type { MeasurementSort } from "./measurement.ts";

const kilograms: ReadonlyMap<string, number> = new Map([
  ["kg", 1],
  ["kgs", 1],
  ["kilo", 1],
  ["kilos", 1],
  ["kilograms", 1],
  ["g", 0.001],
  ["gm", 0.001],
  ["gms", 0.001],
  ["grams", 0.001],
  ["lb", 0.45359237],
  ["lbs", 0.45359237],
  ["[lb_av]", 0.45359237],
  ["st", 6.35029318],
  ["stone", 6.35029318],
  ["oz", 0.028349523125],
  ["[oz_av]", 0.028349523125],
]);

const centimetres: ReadonlyMap<string, number> = new Map([
  ["cm", 1],
  ["cms", 1],
  ["centimetres", 1],
  ["m", 100],
  ["metres", 100],
  ["mm", 0.1],
  ["in", 2.54],
  ["ins", 2.54],
  ["inches", 2.54],
  ['"', 2.54],
  ["[in_i]", 2.54],
  ["ft", 30.48],
  ["feet", 30.48],
  ["'", 30.48],
  ["[ft_i]", 30.48],
]);

/** How many kilograms or centimetres one of a unit is (also in UCUM's code), or null when it is no unit of that measure. */
export function unitSize(sort: MeasurementSort, unit: string): number | null {
  const sizes = sort === "weight" ? kilograms : centimetres;
  return sizes.get(unit.trim().toLowerCase()) ?? null;
}
