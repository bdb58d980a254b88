import type { Purpose, Threshold } from "../children/tables.ts";

/** The kinds of harm a child protection plan is about, as they stand in the record. */
export const categories = [
  "neglect",
  "physical harm",
  "emotional harm",
  "sexual harm",
  "several kinds of harm",
] as const;
export type Category = (typeof categories)[number];

/** From less to more. */
export const thresholds = [
  "none",
  "early help",
  "child in need",
  "child protection",
] as const satisfies readonly Threshold[];
export const purposes = [
  "support only",
  "support with concern",
  "protection",
] as const satisfies readonly Purpose[];
