import type { Check } from "@throughline/practice";

/** Which checks are read first: what is for the family, then what asks whether a child is safe, then how we write. */
export function placeOf({ side, scope }: Pick<Check, "side" | "scope">): number {
  if (side === "support") return 0;
  return scope === "every child" ? 2 : 1;
}
