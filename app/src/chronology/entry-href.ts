import { paths } from "../paths.ts";

/** Where an entry stands among the others: the page of the chronology that holds it, at its row. */
export const entryHref = (childId: string, entryId: string): string =>
  `${paths.chronology(childId)}?entry=${entryId}#e-${entryId}`;
