/**
 * How far a source can be leaned on: its words were read; another document summarises it; widely known but not
 * checked against a text; nothing outside this package says so; or the partnership itself vouches for it.
 */
export type SourceStanding =
  | "text seen"
  | "secondary"
  | "general knowledge"
  | "no outside source"
  | "stated by the partnership";

/** Where a question or a number comes from: a title, the place in it, and how far it can be leaned on. */
export interface Source {
  readonly title: string;
  /** A paragraph, page or section, or a short note on what is found there. */
  readonly place: string;
  readonly seen: SourceStanding;
}

/** The source of a number nobody outside has set: the reader is told so rather than shown a borrowed authority. */
export const ourOwnDefault: Source = {
  title: "A starting value of our own",
  place: "no published figure was found; set your own",
  seen: "no outside source",
};
