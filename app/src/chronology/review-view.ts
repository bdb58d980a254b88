import { gaps, type AgencyGaps, type Gaps } from "@throughline/chronology";
import type { OpenRecord } from "../children/public.ts";
import { firstName } from "../children/public.ts";
import type { Tx } from "../platform/database/store.ts";
import { agenciesInvolved, bandsOf } from "./account.store.ts";
import { closenessOn } from "./closeness.store.ts";
import type { Closeness } from "./closeness.ts";
import type { Entry } from "./entry.ts";
import { everything } from "./filter.ts";
import { pictureOf, type Picture } from "./picture.ts";
import { outlineOf } from "./outline.store.ts";
import { entriesOf } from "./read-entries.store.ts";
import { reviewsOf, type Review } from "./review.store.ts";

/** The facts that help somebody say what a chronology means. */
export interface ReviewView {
  readonly reviews: readonly Review[];
  /** Recorded since the last review, newest day first; all of them where there was none. */
  readonly since: readonly Entry[];
  readonly picture: Picture;
  readonly closeness: Closeness;
  readonly gaps: Gaps;
  readonly incomplete: readonly AgencyGaps[];
}

export async function reviewView(tx: Tx, { child, today }: OpenRecord): Promise<ReviewView> {
  const entries = await entriesOf(tx, [child.id], everything);
  const reviews = await reviewsOf(tx, child.id);
  const closeness = await closenessOn(tx, today);
  const last = reviews[0];
  const missing = gaps(entries, { birth: child.born, involved: await agenciesInvolved(tx, child.id) });
  return {
    reviews,
    since: entries
      .filter((e) => last === undefined || Temporal.Instant.compare(e.recordedAt, last.recordedAt) > 0)
      .toReversed(),
    picture: pictureOf({
      name: firstName(child),
      born: child.born,
      entries: await outlineOf(tx, [child.id], everything),
      bands: await bandsOf(tx, child.id),
      closeness,
      today,
    }),
    closeness,
    gaps: missing,
    incomplete: missing.byAgency.filter(({ whole, entries }) => whole < entries),
  };
}
