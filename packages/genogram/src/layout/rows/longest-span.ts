/**
 * Most rows that links may pass on their way, in all, for each person and besides. Families of real people need a
 * few; where contradictory records would need more, the longest links are left out of the count.
 */
const passesAllowed = { each: 1.5, besides: 500 };

/** The longest span of rows a link may have so that the rows passed by links up to it stay few; often without end. */
export function longestSpan(spans: readonly number[], people: number): number {
  let left = passesAllowed.each * people + passesAllowed.besides;
  for (const span of spans.toSorted((one, other) => one - other)) {
    left -= Math.max(0, span - 1);
    if (left < 0) return span - 1;
  }
  return Number.POSITIVE_INFINITY;
}
