import type { ComponentChildren } from "preact";
import { Button } from "../design/components/button.tsx";
import { Input } from "../design/components/input.tsx";
import { Textarea } from "../design/components/textarea.tsx";
import { type FormState, problemAt, typed } from "../platform/forms/fields.ts";
import { messageAt } from "../platform/forms/shown-problems.ts";
import { WOULD_WE_ACCEPT } from "./decision-words.ts";

interface DecisionFieldsProps {
  readonly state: FormState;
  readonly less: string;
  /** Where one goes who leaves without deciding. */
  readonly leave: string;
  readonly decidedBy: string;
  readonly children: ComponentChildren;
}

/** What is decided, from when, why; and the question that doing less for a disabled child asks. */
export function DecisionFields({ state, less, leave, decidedBy, children }: DecisionFieldsProps) {
  const field = (name: string) => ({
    name,
    value: typed(state.fields, name),
    errorMessage: messageAt(problemAt(state, name)),
  });
  return (
    <>
      {children}
      <Input
        {...field("from")}
        label={{ text: "From which day", classes: "govuk-label--s" }}
        hint={{
          text: "For example, 12 March 2026. A day in the past is entered where it belongs in the history.",
        }}
        classes="govuk-input--width-10"
      />
      <Textarea
        {...field("reason")}
        label={{ text: "Why", classes: "govuk-label--s" }}
        hint={{ text: "In words that the family could read." }}
        rows={4}
        classes="govuk-!-width-two-thirds"
      />
      <Textarea
        {...field("wouldAccept")}
        label={{ text: WOULD_WE_ACCEPT, classes: "govuk-label--s" }}
        hint={{ text: less, classes: "govuk-!-width-two-thirds" }}
        rows={4}
        classes="govuk-!-width-two-thirds"
      />
      <p class="govuk-body">Decided by {decidedBy}. What was decided before stays, with its reason.</p>
      <div class="govuk-button-group">
        <Button text="Record the decision" preventDoubleClick />
        <a class="govuk-link" href={leave}>
          Leave without recording
        </a>
      </div>
    </>
  );
}
