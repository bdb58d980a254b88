import type { LaneMark } from "./draw-lanes.ts";

/** What each mark under the chart of all measures means, and the name of its shape for paper. */
export const markWords: readonly (readonly [mark: LaneMark, words: string, shape: string])[] = [
  ["kept", "attended", "filled circle"],
  ["not brought", "was not brought, no access, or came too late to be seen", "cross"],
  ["not kept by us", "cancelled or moved by the service", "empty circle"],
  ["not kept by the family", "cancelled by the family", "empty triangle"],
  ["to come", "booked", "upright stroke"],
  ["not measured", "to be measured, and not", "square with a bar"],
];

/** The same as words only, of the marks that are drawn. */
export const markKey = (drawn: ReadonlySet<LaneMark>): string[] =>
  markWords.filter(([mark]) => drawn.has(mark)).map(([, words, shape]) => `${shape}: ${words}`);
