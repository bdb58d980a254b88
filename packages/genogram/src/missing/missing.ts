/** What kind of thing nobody has recorded. */
export type MissingSort =
  | "parent not recorded"
  | "parent not known"
  | "name not known"
  | "home not stated"
  | "carer not stated"
  | "link not stated";

/** Something about a family that is not recorded; "parent not known" was asked about, and its fact says how. */
export interface Missing {
  readonly sort: MissingSort;
  /** Whom it is about; for a parent, the child. */
  readonly person: string;
  /** Which parent; null for everything else. */
  readonly parent: "mother" | "father" | "parent" | null;
  /** A plain sentence with names. */
  readonly sentence: string;
}
