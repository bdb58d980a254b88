import { londonDay, showDay } from "@throughline/calendar";
import { firstName, type OpenRecord } from "../children/public.ts";
import { Panel } from "../design/record/card.tsx";
import { paths } from "../paths.ts";
import type { GrowthReview } from "./recorded.ts";

/** Who looked at how the child grows, newest first. */
export function Reviews({
  open: { child },
  reviews,
}: {
  open: OpenRecord;
  reviews: readonly GrowthReview[];
}) {
  const action = { text: "Record a review", href: paths.growthReviews(child.id) };
  return (
    <Panel id="reviews" title="Who looked at it" action={action}>
      {reviews.length === 0 ? (
        <p class="govuk-body growth-words">
          Nobody is recorded as having looked at how {firstName(child)} grows and said what it means.
        </p>
      ) : (
        reviews.toReversed().map(({ on, by, role, sentence, nextOn, recordedBy, agency, recordedAt }) => (
          <article class="check-line growth-words">
            <h3 class="check-line__question">
              {showDay(on)}: {by}, {role}
            </h3>
            <p class="check-line__sentence">{sentence}</p>
            <p class="account__quiet">
              {nextOn && `To be looked at again by ${showDay(nextOn)}. `}Recorded by {recordedBy}, {agency},
              on {showDay(londonDay(recordedAt))}.
            </p>
          </article>
        ))
      )}
    </Panel>
  );
}
