import type { StatementSort } from "./tables.ts";

/** What we say of a child in a sentence or two. */
export interface StatementWords {
  readonly sort: StatementSort;
  readonly look: string;
  readonly title: (name: string) => string;
  readonly hint: (name: string) => string;
  readonly missing: string;
}

/** By their place in the address. */
const sorts: Readonly<Record<string, StatementWords>> = {
  communicates: {
    sort: "communicates",
    look: "how the child communicates",
    title: (name) => `How ${name} communicates`,
    hint: (name) =>
      `What yes, no and more look like; how to tell that ${name} hurts or is afraid; what helps ${name} to follow you. Write it for somebody who meets ${name} tomorrow.`,
    missing: "Say how the child communicates",
  },
  "lives-with": {
    sort: "lives with",
    look: "who the child lives with",
    title: (name) => `Who ${name} lives with`,
    hint: (name) => `Everybody at home; and where else ${name} sleeps, and on which nights.`,
    missing: "Say who the child lives with",
  },
};

export const statementWords = (inAddress: string): StatementWords | null =>
  Object.hasOwn(sorts, inAddress) ? (sorts[inAddress] ?? null) : null;
