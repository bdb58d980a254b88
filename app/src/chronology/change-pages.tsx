import type { ComponentChildren } from "preact";
import { ChildPage } from "../children/public.ts";
import { Button } from "../design/components/button.tsx";
import { Textarea } from "../design/components/textarea.tsx";
import { paths } from "../paths.ts";
import { KeptForm } from "../platform/drafts/kept-form.tsx";
import { type FormState, typed } from "../platform/forms/fields.ts";
import { EntryMarks } from "./entry-marks.tsx";
import { dayWords } from "./entry-words.ts";
import type { OpenEntry } from "./open-entry.ts";
import { problemLinks } from "./problem-links.ts";
import { wordsOf } from "./words-of.ts";

export interface ChangePageProps {
  readonly opened: OpenEntry;
  readonly state: FormState;
}

interface OneReasonProps extends ChangePageProps {
  readonly form: string;
  readonly title: string;
  readonly action: string;
  readonly why: string;
  readonly hint?: string;
  readonly button: string;
  readonly children?: ComponentChildren;
}

/** A change to an entry: the entry, what it is asked for, and why. */
export function OneReason({
  opened: { open, entry },
  state,
  form,
  title,
  action,
  why,
  hint,
  button,
  children,
}: OneReasonProps) {
  return (
    <ChildPage
      open={open}
      title={title}
      tab="Chronology"
      errors={problemLinks(state)}
      scripts={["keep-draft"]}
      back={{ href: paths.entry(open.child.id, entry.id), text: "The entry" }}
    >
      <div class="entry-form">
        <blockquote class="entry-form__entry">
          <p class="account__quiet">
            {dayWords(entry)}, {entry.agencyName}
          </p>
          <EntryMarks entry={entry} />
          <p class="account__words">{entry.what}</p>
        </blockquote>
        <KeptForm form={form} subject={entry.firstId} action={action} page={action} state={state}>
          {children}
          <Textarea
            {...wordsOf(state)("why")}
            label={{ text: why, classes: "govuk-label--s" }}
            hint={hint === undefined ? undefined : { text: hint }}
            rows={3}
          />
          <Button text={button} preventDoubleClick />
        </KeptForm>
      </div>
    </ChildPage>
  );
}

export function ChoicePage({ opened, state }: ChangePageProps) {
  const meant = typed(state.fields, "chosen");
  const chosen = meant === "" ? opened.entry.significant !== null : meant === "no";
  return (
    <OneReason
      opened={opened}
      state={state}
      form="choice"
      title={chosen ? "Take out of the chosen account" : "Choose as significant"}
      action={paths.choice(opened.open.child.id, opened.entry.id)}
      why={chosen ? "Why should it no longer stand there?" : "Why does it matter?"}
      {...(chosen ? {} : { hint: "What changed for the child, for better or worse, or what we learned" })}
      button={chosen ? "Take it out" : "Choose it"}
    >
      <input type="hidden" name="chosen" value={chosen ? "no" : "yes"} />
    </OneReason>
  );
}

export function WithdrawalPage({ opened, state }: ChangePageProps) {
  return (
    <OneReason
      opened={opened}
      state={state}
      form="withdrawal"
      title="Withdraw an entry"
      action={paths.withdrawal(opened.open.child.id, opened.entry.id)}
      why="Why is it withdrawn?"
      hint="For example: it is about another child. If only a part is wrong, correct it instead."
      button="Withdraw it"
    />
  );
}
