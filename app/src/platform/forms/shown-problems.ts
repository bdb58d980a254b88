import type { FormState } from "./fields.ts";

/** A form's problems for the summary at the top of the page, each a link to its field. */
export const errorsOf = ({ problems }: Pick<FormState, "problems">): { text: string; href: string }[] =>
  problems.map(({ field, words }) => ({ text: words, href: `#${field}` }));

/** The message beside a field, if there is one. */
export const messageAt = (words: string | undefined): { text: string } | undefined =>
  words === undefined ? undefined : { text: words };
