import { showDay } from "@throughline/calendar";
import type { ComponentChildren } from "preact";
import { Button } from "../design/components/button.tsx";
import { Page } from "../design/layout.tsx";
import { Card } from "../design/record/card.tsx";
import { EmptyPart } from "../design/record/empty-part.tsx";
import { paths } from "../paths.ts";
import type { Viewer } from "../platform/database/viewer.ts";
import { KeptForm } from "../platform/drafts/kept-form.tsx";
import type { FormState } from "../platform/forms/fields.ts";
import { errorsOf } from "../platform/forms/shown-problems.ts";
import type { RequestClock } from "./clock.ts";
import { decidedWords, type InformationRequest, type SharingDecision } from "./sharing.ts";
import { SharingFields } from "./sharing-fields.tsx";
import { Asked } from "./sharing-page.tsx";

interface QuestionsPageProps {
  readonly viewer: Viewer;
  readonly questions: readonly { readonly request: InformationRequest; readonly clock: RequestClock }[];
  readonly shared: readonly SharingDecision[];
  readonly notice: string | undefined;
  /** What whoever leads is told before anything else. */
  readonly told: ComponentChildren;
}

/** What other agencies asked of the viewer's, longest waiting first, and what was shared with it. */
export function QuestionsPage({ viewer, questions, shared, notice, told }: QuestionsPageProps) {
  const open = questions.filter(({ clock }) => clock.open).toReversed();
  const answered = questions.filter(({ clock }) => !clock.open);
  return (
    <Page title="Questions to me" viewer={viewer} nav="questions" notice={notice} wide>
      <h1 class="govuk-heading-l">Questions to me</h1>
      {told}
      <p class="govuk-body">What other agencies have asked of {viewer.agency} about a child.</p>
      <Card id="open" title={`To be answered (${open.length})`}>
        {open.length === 0 && <EmptyPart willStand="Nothing waits for an answer." />}
        {open.map(({ request, clock }) => (
          <>
            <Asked request={request} clock={clock} />
            <p class="govuk-body">
              <a class="govuk-button govuk-button--secondary" href={paths.question(request.id)}>
                Answer<span class="govuk-visually-hidden"> about {request.about}</span>
              </a>
            </p>
          </>
        ))}
      </Card>
      {answered.length > 0 && (
        <Card id="answered" title="Answered">
          <ul class="govuk-list">
            {answered.map(({ request, clock }) => (
              <li>
                <a class="govuk-link" href={paths.question(request.id)}>
                  {request.asking}, about {request.about}
                </a>
                : {clock.words}
              </li>
            ))}
          </ul>
        </Card>
      )}
      {shared.length > 0 && (
        <Card id="shared" title={`Shared with ${viewer.agency}, or not`}>
          <ul class="govuk-list">
            {shared.map((one) => (
              <li>
                <a class="govuk-link" href={paths.sharingDecision(one.id)}>
                  {showDay(one.decidedOn)}, {one.agency}: {decidedWords[one.decision].toLowerCase()}
                </a>
              </li>
            ))}
          </ul>
        </Card>
      )}
    </Page>
  );
}

interface AnswerPageProps {
  readonly viewer: Viewer;
  readonly request: InformationRequest;
  readonly clock: RequestClock;
  readonly answers: readonly SharingDecision[];
  readonly state: FormState;
}

/** Answering one question: a decision to share, in part or not. */
export function AnswerPage({ viewer, request, clock, answers, state }: AnswerPageProps) {
  const here = paths.question(request.id);
  return (
    <Page
      title="Answer a question about a child"
      viewer={viewer}
      nav="questions"
      errors={errorsOf(state)}
      back={{ href: paths.questions(), text: "Questions to me" }}
      scripts={["keep-draft"]}
    >
      <h1 class="govuk-heading-l">Answer a question about a child</h1>
      <Asked request={request} clock={clock} />
      {answers.map((one) => (
        <p class="govuk-body">
          <a class="govuk-link" href={paths.sharingDecision(one.id)}>
            {showDay(one.decidedOn)}: {decidedWords[one.decision].toLowerCase()}, by {one.by}
          </a>
        </p>
      ))}
      <KeptForm form="sharing-answer" subject={request.id} action={here} page={here} state={state}>
        <SharingFields state={state} />
        <p class="govuk-body">
          Decided by {viewer.name}, {viewer.agency}. {request.asking} reads what was shared, why, and what
          they may do with it; how it was weighed stays with {viewer.agency}.
        </p>
        <Button text="Record the answer" preventDoubleClick />
      </KeptForm>
    </Page>
  );
}
