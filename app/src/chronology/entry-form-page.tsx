import { ChildPage, firstName, type OpenRecord } from "../children/public.ts";
import { Button } from "../design/components/button.tsx";
import { Textarea } from "../design/components/textarea.tsx";
import { paths } from "../paths.ts";
import { KeptForm } from "../platform/drafts/kept-form.tsx";
import type { FormState } from "../platform/forms/fields.ts";
import { EntryFields } from "./entry-fields.tsx";
import { EntryFacts } from "./entry-facts.tsx";
import type { Entry } from "./entry.ts";
import type { OpenEntry } from "./open-entry.ts";
import { problemLinks } from "./problem-links.ts";
import { wordsOf } from "./words-of.ts";

const scripts = ["keep-draft", "entry-form"];

export function NewEntryPage({ open, state }: { open: OpenRecord; state: FormState }) {
  const { child, viewer } = open;
  return (
    <ChildPage
      open={open}
      title="Add an entry"
      tab="Chronology"
      errors={problemLinks(state)}
      scripts={scripts}
      back={{ href: paths.chronology(child.id), text: "Chronology" }}
    >
      <div class="entry-form">
        <p class="account__quiet">
          Recorded by {viewer.name}, {viewer.agency}. Only when, what sort, what happened and how you know it
          must be answered; what is left empty says “Not recorded”.
        </p>
        <KeptForm
          form="entry"
          subject={child.id}
          action={paths.entries(child.id)}
          page={paths.newEntry(child.id)}
          state={state}
        >
          <EntryFields name={firstName(child)} state={state} today={open.today} />
          <Button text="Add to the chronology" preventDoubleClick />
        </KeptForm>
      </div>
    </ChildPage>
  );
}

interface CorrectionPageProps {
  readonly opened: OpenEntry;
  readonly state: FormState;
  /** What somebody else has made of the entry since this form was opened. */
  readonly newer: Entry | null;
}

export function CorrectionPage({ opened: { open, entry }, state, newer }: CorrectionPageProps) {
  const { child } = open;
  const name = firstName(child);
  return (
    <ChildPage
      open={open}
      title="Correct an entry"
      tab="Chronology"
      errors={problemLinks(state)}
      scripts={scripts}
      back={{ href: paths.entry(child.id, entry.id), text: "The entry" }}
    >
      <div class="entry-form">
        {newer && (
          <section class="entry-form__newer" aria-labelledby="newer">
            <h2 class="govuk-heading-m" id="newer">
              How {newer.author} has left it: {newer.correctionReason}
            </h2>
            <EntryFacts entry={newer} name={name} />
            <p class="govuk-body">What you typed is below. Saving it now corrects this newer version.</p>
          </section>
        )}
        <p class="account__quiet">What it says now stays readable beside the correction.</p>
        <KeptForm
          form="correction"
          subject={entry.firstId}
          action={paths.correction(child.id, entry.id)}
          page={paths.correction(child.id, entry.id)}
          state={state}
        >
          <EntryFields name={name} state={state} today={open.today} />
          <Textarea
            {...wordsOf(state)("reason")}
            label={{ text: "Why is it corrected?", classes: "govuk-label--s" }}
            hint={{
              text: "For example: the day was wrong; the mother’s words were given to the grandmother",
            }}
            rows={2}
          />
          <Button text="Save the correction" preventDoubleClick />
        </KeptForm>
      </div>
    </ChildPage>
  );
}
