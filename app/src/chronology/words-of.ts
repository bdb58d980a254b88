import { type FormState, problemAt, typed } from "../platform/forms/fields.ts";

/** What every field of words needs: its name, what was typed in it, and what is wrong with that. */
export const wordsOf =
  (state: FormState) =>
  (field: string): { name: string; value: string; errorMessage: { text: string } | undefined } => {
    const problem = problemAt(state, field);
    return {
      name: field,
      value: typed(state.fields, field),
      errorMessage: problem === undefined ? undefined : { text: problem },
    };
  };
