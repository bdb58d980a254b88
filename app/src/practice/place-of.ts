import type { Check } from "@throughline/practice";

const order: Readonly<Record<Check["about"], number>> = { "the child": 1, "the family": 2, "the record": 3 };

/** Which checks are read first: what is for the family, then how the child is, who the family are, and how we write. */
export const placeOf = ({ side, about }: Pick<Check, "side" | "about">): number =>
  side === "support" ? 0 : order[about];
