import { compareDays } from "@throughline/calendar";
import type { Person } from "../family.ts";

/** Order by birth, for sorting; those whose birth nobody recorded come last. */
export function eldestFirst(a: Person, b: Person): number {
  if (a.born === null || b.born === null) return a.born === b.born ? 0 : a.born === null ? 1 : -1;
  return compareDays(a.born, b.born);
}
