import type { PersonFound } from "./people-found.ts";

/** What is asked of a family's file, whose reading may take seconds. */
export type FileQuestion =
  | { readonly sort: "read"; readonly bytes: Uint8Array }
  | { readonly sort: "find"; readonly kept: string; readonly words: string; readonly year: number | null }
  | { readonly sort: "near"; readonly kept: string; readonly child: string; readonly most: number }
  | { readonly sort: "part"; readonly kept: string; readonly child: string; readonly steps: number };

export interface FileAnswers {
  readonly read: { readonly kept: string; readonly people: number } | { readonly problem: string };
  readonly find: readonly PersonFound[];
  /** Whom they chose, and how many are within one step, two and so on; null when nobody has that id. */
  readonly near: { readonly words: string; readonly counts: readonly number[] } | null;
  readonly part: { readonly kept: string; readonly people: number } | null;
}
