import type { ComponentChildren } from "preact";
import { ChildPage, type OpenRecord } from "../children/public.ts";
import { Button } from "../design/components/button.tsx";
import { InsetText } from "../design/components/inset-text.tsx";
import { Textarea } from "../design/components/textarea.tsx";
import { paths } from "../paths.ts";
import { KeptForm } from "../platform/drafts/kept-form.tsx";
import type { DraftOf } from "../platform/drafts/store.ts";
import { type FormState, problemAt, typed } from "../platform/forms/fields.ts";
import { errorsOf, messageAt } from "../platform/forms/shown-problems.ts";

interface AccessFormProps {
  readonly open: OpenRecord;
  readonly draft: DraftOf;
  readonly here: string;
  readonly title: string;
  /** What will happen, before anybody decides it. */
  readonly what: ComponentChildren;
  readonly button: string;
  readonly state: FormState;
  readonly children: ComponentChildren;
}

/** A page that decides one thing about who may see a record. */
export function AccessForm({ open, draft, here, title, what, button, state, children }: AccessFormProps) {
  const back = { href: paths.access(open.child.id), text: "Who may see" };
  return (
    <ChildPage
      open={open}
      tab="Who may see"
      title={title}
      back={back}
      errors={errorsOf(state)}
      scripts={["keep-draft"]}
    >
      <div class="govuk-!-width-two-thirds">
        <InsetText>{what}</InsetText>
      </div>
      <KeptForm {...draft} action={here} page={here} state={state}>
        {children}
        <div class="govuk-button-group">
          <Button text={button} preventDoubleClick />
          <a class="govuk-link" href={back.href}>
            Leave it as it is
          </a>
        </div>
      </KeptForm>
    </ChildPage>
  );
}

interface FieldOfProps {
  readonly state: FormState;
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
}

/** What every kind of field on these pages is given alike. */
export const fieldOf = ({ state, name, label, hint }: FieldOfProps) => ({
  name,
  label: { text: label, classes: "govuk-label--s" },
  ...(hint !== undefined && { hint: { text: hint, classes: "govuk-!-width-two-thirds" } }),
  value: typed(state.fields, name),
  errorMessage: messageAt(problemAt(state, name)),
});

export function Why({ state, label, hint }: Omit<FieldOfProps, "name">) {
  return (
    <Textarea
      {...fieldOf({ state, name: "reason", label, ...(hint !== undefined && { hint }) })}
      rows={4}
      classes="govuk-!-width-two-thirds"
    />
  );
}
