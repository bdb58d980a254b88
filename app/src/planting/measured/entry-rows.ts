import type { Chance } from "./chance.ts";
import type { Keep, MeasuredChild } from "./child-rows.ts";
import type { Row } from "./copy-text.ts";
import { type Made, makeEntry } from "./make-entry.ts";
import type { Agency, Layout } from "./layout.ts";
import { entriesEach, type Size } from "./size.ts";

const STEPS = 2000;

/**
 * Every entry, all the children's mixed as time would have brought them, so that a child's entries lie as far apart on
 * the disk as they would in use. Rows that point at entries go to `keep`.
 */
export function* entryRows(
  size: Size,
  layout: Layout,
  children: readonly MeasuredChild[],
  keep: Keep,
  chance: Chance,
): Generator<Row> {
  const counts = entriesEach(size, chance);
  const byShare = layout.agencies.flatMap((agency): Agency[] =>
    Array.from({ length: agency.share }, () => agency),
  );
  const before = new Map<MeasuredChild, Made>();
  let n = 0;
  for (let step = 0; step < STEPS; step += 1) {
    for (const child of children) {
      const count = counts[child.n] ?? 0;
      const to = Math.floor(((step + 1) * count) / STEPS);
      for (let nth = Math.floor((step * count) / STEPS); nth < to; nth += 1) {
        n += 1;
        const corrects = mayCorrect(child) && chance.happens(0.01) ? (before.get(child) ?? null) : null;
        const agency = corrects?.agency ?? chance.oneOf(byShare);
        const back = Math.floor(child.openedBack * (1 - (nth + chance.next()) / count));
        const made = makeEntry({ layout, n, child, agency, back, corrects }, keep, chance);
        if (corrects) before.delete(child);
        else before.set(child, made);
        yield made.row;
      }
    }
  }
}

/** The longest record keeps all its entries as they stand, so that its length is known. */
const mayCorrect = ({ n }: MeasuredChild): boolean => n > 0;
