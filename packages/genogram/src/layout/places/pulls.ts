/** A union's middle and the middle of its children on the next row want to be in line. */
export interface Alignment {
  readonly topA: number;
  readonly topB: number;
  /** Lower nodes that move together; the first and last by order give their middle. */
  readonly bottoms: readonly number[];
  readonly weight: number;
}

/** Two neighbours of a row who want to be exactly `apart`. */
export interface Neighbours {
  readonly left: number;
  readonly right: number;
  readonly apart: number;
  readonly weight: number;
}

/** Rows of nodes in their order, and what pulls at them. Nodes are numbered across all families. */
export interface Pulls {
  readonly nodes: number;
  readonly rows: readonly (readonly number[])[];
  /** Whether a node is a person; others only carry a line. */
  readonly isPerson: Uint8Array;
  /** By the row of the lower end. */
  readonly alignments: readonly (readonly Alignment[])[];
  readonly neighbours: readonly (readonly Neighbours[])[];
  /** Where each node stood before, NaN when it did not; null when there is no previous layout. */
  readonly before: Float64Array | null;
}
