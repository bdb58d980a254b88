import { Button } from "../design/components/button.tsx";
import { Textarea } from "../design/components/textarea.tsx";
import { type FormState, problemAt, typed } from "../platform/forms/fields.ts";
import { messageAt } from "../platform/forms/shown-problems.ts";

/** Where more was asked: the place to say it. */
export function AdditionForm({ action, state }: { action: string; state: FormState }) {
  return (
    <form method="post" action={action} noValidate>
      <Textarea
        name="words"
        label={{ text: "What you can add", classes: "govuk-label--s" }}
        value={typed(state.fields, "words")}
        errorMessage={messageAt(problemAt(state, "words"))}
        classes="govuk-!-width-two-thirds"
      />
      <Button text="Send what I added" preventDoubleClick />
    </form>
  );
}
