/** Something an owner of the database could do by hand, and what puts it back. */
export interface Tampering {
  readonly name: string;
  /** Statements done with every trigger and key of the database switched off. */
  readonly does: string;
  /** The tables it touches, to be put back from their copies. */
  readonly touches: readonly string[];
}
