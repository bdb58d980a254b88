import { Button } from "../design/components/button.tsx";
import { Radios } from "../design/components/radios.tsx";
import { Textarea } from "../design/components/textarea.tsx";
import { WOULD_WE_ACCEPT } from "../decisions/public.ts";
import { Page } from "../design/layout.tsx";
import { paths } from "../paths.ts";
import type { Viewer } from "../platform/database/viewer.ts";
import { KeptForm } from "../platform/drafts/kept-form.tsx";
import { type FormState, problemAt, typed } from "../platform/forms/fields.ts";
import { errorsOf, messageAt } from "../platform/forms/shown-problems.ts";
import type { Concern } from "./concern.ts";
import { WhatWasTold } from "./what-was-told.tsx";

interface DecisionPageProps {
  readonly viewer: Viewer;
  readonly concern: Concern;
  readonly state: FormState;
}

/** Anything but accepting it, which has a page of its own. */
export function ConcernDecisionPage({ viewer, concern, state }: DecisionPageProps) {
  const field = (name: string, text: string, hint: string, rows = 3) => (
    <Textarea
      name={name}
      label={{ text, classes: "govuk-label--s" }}
      hint={{ text: hint, classes: "govuk-!-width-two-thirds" }}
      value={typed(state.fields, name)}
      errorMessage={messageAt(problemAt(state, name))}
      rows={rows}
      classes="govuk-!-width-two-thirds"
    />
  );
  const here = paths.concernDecision(concern.id);
  return (
    <Page
      title={`Answer concern ${concern.reference}`}
      viewer={viewer}
      nav="concerns"
      errors={errorsOf(state)}
      back={{ href: paths.concern(concern.id), text: `Concern ${concern.reference}` }}
      scripts={["keep-draft"]}
    >
      <h1 class="govuk-heading-l">Answer concern {concern.reference}</h1>
      <p class="govuk-body">
        If the concern is accepted,{" "}
        <a class="govuk-link" href={paths.concernAcceptance(concern.id)}>
          accept it into a child’s record
        </a>{" "}
        instead.
      </p>
      <WhatWasTold concern={concern} />
      <KeptForm form="concern-decision" subject={concern.id} action={here} page={here} state={state}>
        <Radios
          name="answer"
          fieldset={{ legend: { text: "What is decided", classes: "govuk-fieldset__legend--s" } }}
          value={typed(state.fields, "answer")}
          errorMessage={messageAt(problemAt(state, "answer"))}
          items={[
            {
              value: "more asked",
              text: "Ask for more information",
              hint: { text: "The concern stays open." },
            },
            { value: "early help", text: "Pass to early help", hint: { text: "Help the family agrees to." } },
            { value: "no further action", text: "No further action" },
          ]}
        />
        <TellTheReferrer state={state} />
        {field("reason", "Why", "For the front door’s own record.")}
        {field(
          "wouldAccept",
          WOULD_WE_ACCEPT,
          "Answered whenever no further action is taken. If we do not know yet whether the child has a disability, say what was done to find out.",
        )}
        {field("helpOffered", "What help was offered", "Needing help is reason enough to offer it.", 2)}
        <p class="govuk-body">
          Decided by {viewer.name}, {viewer.agency}.
        </p>
        <Button text="Record the answer" preventDoubleClick />
      </KeptForm>
    </Page>
  );
}

export function TellTheReferrer({ state }: { state: FormState }) {
  return (
    <Textarea
      name="told"
      label={{ text: "What the referrer is told, and why", classes: "govuk-label--s" }}
      hint={{
        text: "Their page shows these words. Give the reason; name nothing about the family that they did not tell you themselves.",
        classes: "govuk-!-width-two-thirds",
      }}
      value={typed(state.fields, "told")}
      errorMessage={messageAt(problemAt(state, "told"))}
      rows={4}
      classes="govuk-!-width-two-thirds"
    />
  );
}
