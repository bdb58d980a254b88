import type { ComponentChildren } from "preact";
import { Button } from "../design/components/button.tsx";
import { Input } from "../design/components/input.tsx";
import { Textarea } from "../design/components/textarea.tsx";
import { type FormState, problemAt, typed } from "../platform/forms/fields.ts";
import { messageAt } from "../platform/forms/shown-problems.ts";

interface FieldProps {
  readonly state: FormState;
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
}

const shown = ({ state, name, label, hint }: FieldProps) => ({
  name,
  value: typed(state.fields, name),
  label: { text: label, classes: "govuk-label--s" },
  errorMessage: messageAt(problemAt(state, name)),
  ...(hint === undefined ? {} : { hint: { text: hint } }),
});

/** A few lines of words. */
export const Words = ({ rows = 2, ...field }: FieldProps & { rows?: number }) => (
  <Textarea {...shown(field)} rows={rows} classes="govuk-!-width-two-thirds" />
);

/** A few words on one line. */
export const Line = (field: FieldProps) => <Input {...shown(field)} classes="govuk-!-width-one-half" />;

/** A day, typed as anybody writes it. */
export const Day = (field: FieldProps) => (
  <Input {...shown({ hint: "For example, 12 March 2026", ...field })} classes="govuk-input--width-10" />
);

/** The end of a form: who records it, saving it, and leaving it. */
export function Ending({
  save,
  leave,
  by,
  children,
}: {
  save: string;
  leave: string;
  by: string;
  children?: ComponentChildren;
}) {
  return (
    <>
      <p class="govuk-body">
        Recorded by {by}. {children}
      </p>
      <div class="govuk-button-group">
        <Button text={save} preventDoubleClick />
        <a class="govuk-link" href={leave}>
          Leave without recording
        </a>
      </div>
    </>
  );
}
