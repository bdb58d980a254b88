import { Button } from "../design/components/button.tsx";
import { Input } from "../design/components/input.tsx";
import { Textarea } from "../design/components/textarea.tsx";
import { Page } from "../design/layout.tsx";
import { paths } from "../paths.ts";
import type { Viewer } from "../platform/database/viewer.ts";
import { KeptForm } from "../platform/drafts/kept-form.tsx";
import { type FormState, problemAt, typed } from "../platform/forms/fields.ts";
import { errorsOf, messageAt } from "../platform/forms/shown-problems.ts";

interface EmergencyPageProps {
  readonly viewer: Viewer;
  readonly state: FormState;
}

/** Opening a record in an emergency, by somebody with no part in the child's team. */
export function EmergencyPage({ viewer, state }: EmergencyPageProps) {
  const field = (name: string, text: string, hint: string) => ({
    name,
    label: { text, classes: "govuk-label--s" },
    hint: { text: hint, classes: "govuk-!-width-two-thirds" },
    value: typed(state.fields, name),
    errorMessage: messageAt(problemAt(state, name)),
  });
  return (
    <Page
      title="Open a record in an emergency"
      viewer={viewer}
      nav="children"
      errors={errorsOf(state)}
      back={{ href: paths.children(), text: "My children" }}
      scripts={["keep-draft"]}
    >
      <h1 class="govuk-heading-l">Open a record in an emergency</h1>
      <p class="govuk-body">
        If a child is in danger now, ring 999 first. This is for when you are with a child, or about to be,
        and what is recorded about them cannot wait until somebody adds your team.
      </p>
      <WhatWillHappen />
      <KeptForm
        form="emergency"
        subject={viewer.practitionerId}
        action={paths.emergency()}
        page={paths.emergency()}
        state={state}
      >
        <Input
          {...field("number", "NHS number", "If you have it, nothing else is needed to find the child.")}
          classes="govuk-input--width-20"
        />
        <Input
          {...field("name", "Or full name", "First name and family name, spelled as they are recorded.")}
          classes="govuk-input--width-20"
        />
        <Input
          {...field("born", "Day of birth, with the name", "For example, 3 July 2017.")}
          classes="govuk-input--width-10"
        />
        <Textarea
          {...field(
            "reason",
            "What is happening, and why it cannot wait",
            "Whoever leads for the child reads this at once, and the family may read it too.",
          )}
          rows={4}
          classes="govuk-!-width-two-thirds"
        />
        <Button text="Open the record" preventDoubleClick />
      </KeptForm>
      <p class="govuk-body">
        <a class="govuk-link" href={paths.emergencies()}>
          What was opened in an emergency
        </a>
      </p>
    </Page>
  );
}

function WhatWillHappen() {
  return (
    <>
      <h2 class="govuk-heading-m">What will happen</h2>
      <ul class="govuk-list govuk-list--bullet">
        <li>The record is open to you for four hours, to read. You can add to the chronology.</li>
        <li>Whoever leads for the child, and their manager, are told at once: your name, when, and why.</li>
        <li>It stays on their list until one of them has said whether it was needed.</li>
        <li>Every page you open is written down, with your reason. The family can be told.</li>
        <li>What an agency has restricted stays closed. So does what was asked and shared.</li>
        <li>Somebody who has been barred from a child’s record cannot open it in this way either.</li>
        <li>You can try ten times in an hour. Only an exact match is found.</li>
      </ul>
    </>
  );
}
