import { showDay } from "@throughline/calendar";
import { ChildPage, type OpenRecord } from "../children/public.ts";
import { InsetText } from "../design/components/inset-text.tsx";
import { Panel } from "../design/record/card.tsx";
import { paths } from "../paths.ts";
import { holdsOn, isOverdue, type Protection } from "./protection.ts";

export interface OfPerson {
  readonly open: OpenRecord;
  readonly personId: string;
  /** What they are called in this family. */
  readonly called: string;
}

interface ProtectionPageProps extends OfPerson {
  readonly protections: readonly Protection[];
  readonly keptBy: string | null;
  readonly notice?: string | undefined;
}

/** Whether it is protected where somebody lives, from when, for whom it is open, and what reviews said. */
export function ProtectionPage(props: ProtectionPageProps) {
  const { open, personId, called, protections, keptBy, notice } = props;
  const { child, today, viewer } = open;
  return (
    <ChildPage
      open={open}
      title={`Protecting where ${called} lives`}
      tab="Family"
      notice={notice}
      back={{ href: paths.familyPerson(child.id, personId), text: called }}
    >
      {keptBy !== null && (
        <InsetText>
          Where {called} lives is protected, and you may not read it here. Ask {keptBy} before you arrange or
          say anything that could tell.
        </InsetText>
      )}
      {keptBy === null && protections.length === 0 && (
        <p class="govuk-body">Where {called} lives can be read by the whole team.</p>
      )}
      {protections.map((one) => (
        <Panel id={`protection-${one.id}`} title={titleOf(one, today)}>
          <p class="govuk-body">
            Open to {one.openTo.join(", ")}. {one.reason} Decided by {one.by}, {one.heldBy}.
          </p>
          <ul class="govuk-list">
            {one.reviews.map(({ by, words, endedOn, reviewBy }) => (
              <li>
                {endedOn ? `Ended ${showDay(endedOn)}` : `Goes on, to be reviewed by ${shown(reviewBy)}`}:{" "}
                {words} {by}.
              </li>
            ))}
          </ul>
          {holdsOn(one, today) && (
            <p class="govuk-body">
              {isOverdue(one, today) && <strong>The review is overdue. </strong>}
              {one.agencyId === viewer.agencyId ? (
                <a class="action" href={paths.protectionReview(child.id, personId, one.id)}>
                  Review or end it
                </a>
              ) : (
                `Only ${one.heldBy} reviews or ends it.`
              )}
            </p>
          )}
        </Panel>
      ))}
      {keptBy === null && (
        <p class="govuk-body">
          <a class="action" href={paths.newProtection(child.id, personId)}>
            Protect where {called} lives
          </a>
        </p>
      )}
    </ChildPage>
  );
}

const shown = (day: Temporal.PlainDate | null) => (day === null ? "" : showDay(day));

const titleOf = (one: Protection, today: Temporal.PlainDate): string =>
  holdsOn(one, today)
    ? `Protected since ${showDay(one.from)}${one.to ? `, until ${showDay(one.to)}` : ""}; to be reviewed by ${showDay(one.reviewBy)}`
    : `No longer in force, from ${showDay(one.from)}`;
