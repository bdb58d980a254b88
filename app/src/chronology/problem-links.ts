import type { SummarisedError } from "../design/components/error-summary.tsx";
import type { FormState } from "../platform/forms/fields.ts";

/** What is wrong with a form, each with a link to its place. */
export const problemLinks = ({ problems }: Pick<FormState, "problems">): SummarisedError[] =>
  problems.map(({ field, words }) => ({ text: words, href: `#${field}` }));
