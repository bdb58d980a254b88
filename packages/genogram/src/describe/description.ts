/** Sentences under one heading. */
export interface DescribedPart {
  readonly heading: string;
  readonly sentences: readonly string[];
}

/** One person's row: every cell in words. */
export interface DescribedPerson {
  readonly id: string;
  readonly name: string;
  /** What they are to the child, of whom it is "the child"; "" where no link is recorded. */
  readonly kin: string;
  readonly age: string;
  /** "not recorded" for somebody living with no home stated; "" for whoever has died or is not born. */
  readonly home: string;
  /** Marks, and who they are or were partner to. */
  readonly notes: string;
}

/** One generation of the table, in groups by household; `household` null for those with no home stated. */
export interface DescribedGeneration {
  readonly heading: string;
  readonly groups: readonly {
    readonly household: string | null;
    readonly people: readonly DescribedPerson[];
  }[];
}

/** A family in words: to be read aloud, printed or shown beside the drawing, with everything the drawing tells. */
export interface FamilyDescription {
  /** "Ellie Marsh's family as at 24 November 2026." */
  readonly summary: string;
  readonly parts: readonly DescribedPart[];
  readonly table: readonly DescribedGeneration[];
}
