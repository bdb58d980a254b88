import type { ErrorMessageProps } from "../design/components/error-message.tsx";
import type { SummarisedError } from "../design/components/error-summary.tsx";
import { type FormState, problemAt } from "../platform/forms/fields.ts";

/** What is wrong, for the summary at the top: each leads to its field. */
export const errorsOf = ({ problems }: FormState): SummarisedError[] =>
  problems.map(({ field, words }) => ({ text: words, href: `#${field}` }));

/** What is wrong with one field, for its own place. */
export function messageAt(state: FormState, field: string): ErrorMessageProps | undefined {
  const text = problemAt(state, field);
  return text === undefined ? undefined : { text };
}
