import { SummaryList } from "../design/components/summary-list.tsx";
import { WOULD_WE_ACCEPT } from "../decisions/public.ts";
import { Page } from "../design/layout.tsx";
import { Card } from "../design/record/card.tsx";
import { paths } from "../paths.ts";
import type { Viewer } from "../platform/database/viewer.ts";
import type { FormState } from "../platform/forms/fields.ts";
import { errorsOf } from "../platform/forms/shown-problems.ts";
import { AdditionForm } from "./addition-form.tsx";
import type { Concern, ConcernReason } from "./concern.ts";
import { answerWords } from "./concern-words.ts";
import { ConcernStateList } from "./concern-state.tsx";
import { standingOf } from "./standing.ts";
import { WhatWasTold } from "./what-was-told.tsx";

interface ConcernPageProps {
  readonly viewer: Viewer;
  readonly concern: Concern;
  readonly now: Temporal.Instant;
  readonly atFrontDoor: boolean;
  readonly reasons: readonly ConcernReason[];
  /** The record it went into, where the viewer may see that child. */
  readonly childId: string | null;
  readonly state: FormState;
  readonly notice: string | undefined;
}

export function ConcernPage(props: ConcernPageProps) {
  const { viewer, concern, now, atFrontDoor, childId, state, notice } = props;
  const standing = standingOf(concern, now);
  return (
    <Page
      title={`Concern ${concern.reference}`}
      viewer={viewer}
      nav="concerns"
      errors={errorsOf(state)}
      notice={notice}
      back={{ href: paths.concerns(), text: "Concerns" }}
    >
      <h1 class="govuk-heading-l">Concern {concern.reference}</h1>
      <ConcernStateList concern={concern} now={now} />
      {childId !== null && (
        <p class="govuk-body">
          <a class="govuk-link" href={paths.child(childId)}>
            Open the record it went into
          </a>
        </p>
      )}
      {atFrontDoor && standing.is !== "answered" && (
        <div class="govuk-button-group">
          <a class="govuk-button" href={paths.concernAcceptance(concern.id)}>
            Accept it
          </a>
          <a class="govuk-button govuk-button--secondary" href={paths.concernDecision(concern.id)}>
            Answer otherwise
          </a>
        </div>
      )}
      {!atFrontDoor && standing.is === "asked for more" && (
        <AdditionForm action={paths.concernAdditions(concern.id)} state={state} />
      )}
      <WhatWasTold concern={concern} />
      {atFrontDoor && <Reasons {...props} />}
    </Page>
  );
}

function Reasons({ concern, reasons }: ConcernPageProps) {
  if (reasons.length === 0) return null;
  return (
    <Card
      id="reasons"
      title="Why, as the front door keeps it"
      note="Who raised the concern does not see this part."
    >
      <SummaryList
        rows={concern.decisions.flatMap(({ id, answer }) => {
          const why = reasons.find(({ decisionId }) => decisionId === id);
          if (!why) return [];
          return [
            { key: { text: answerWords[answer] }, value: { text: why.reason } },
            why.wouldAccept !== null && { key: { text: WOULD_WE_ACCEPT }, value: { text: why.wouldAccept } },
            why.helpOffered !== null && { key: { text: "Help offered" }, value: { text: why.helpOffered } },
          ];
        })}
      />
    </Card>
  );
}
