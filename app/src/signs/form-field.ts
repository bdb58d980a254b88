import { type FormState, problemAt, typed } from "../platform/forms/fields.ts";
import { messageAt } from "../platform/forms/shown-problems.ts";

/** The name, the words typed and the message of one field of a form. */
export const fieldOf = (state: FormState) => (name: string) => ({
  name,
  value: typed(state.fields, name),
  errorMessage: messageAt(problemAt(state, name)),
});

export const label = (text: string) => ({ text, classes: "govuk-label--s" });
export const legend = (text: string) => ({ legend: { text, classes: "govuk-fieldset__legend--s" } });
export const TWO_THIRDS = "govuk-!-width-two-thirds";
