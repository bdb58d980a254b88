import { holdsPhrase } from "../fold.ts";
import { type KnownTable, knownTables } from "./known-tables.ts";

/** How many headings must tell of one table before it is taken for that. Our own choice. */
const enough = 3;

/** Which table the folded headings tell of most; the general one when none stands out. */
export function guessTable(headings: readonly string[]): KnownTable {
  const general = knownTables.at(-1);
  if (general === undefined) throw new RangeError("No table is known.");
  let best = { known: general, points: enough - 1 };
  for (const known of knownTables) {
    const points = headings.filter((heading) =>
      known.tells.some((tell) => holdsPhrase(heading, tell)),
    ).length;
    if (points > best.points) best = { known, points };
  }
  return best.known;
}
