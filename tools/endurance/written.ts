export type SavedSort = "note" | "measurement" | "appointment" | "correction";

/** One entry that was sent to be saved. Its mark stands in its words, and in those of what corrects it. */
export interface Save {
  readonly sort: SavedSort;
  readonly mark: string;
}

export type Send =
  | { readonly saves: Save }
  | { readonly drafts: string }
  | { readonly chooses: string; readonly why: string };

/** What one writer was told is kept, in one round. */
export interface Written {
  readonly saves: Save[];
  /** Why an entry was chosen, by the entry's mark. */
  readonly choices: Map<string, string>;
  /** The mark of the draft that stands; null where the last one was saved as an entry, or none was begun. */
  draft: string | null;
  drafts: number;
  /** What was sent last, and whose keeping was never acknowledged. */
  underWay: Send | null;
  /** Whether it was answered that nothing was changed. */
  refused: boolean;
}

export const nothingWritten = (draft: string | null): Written => ({
  saves: [],
  choices: new Map(),
  draft,
  drafts: 0,
  underWay: null,
  refused: false,
});
