/**
 * A family cut into rows for ordering, in the words of Sugiyama, Tagawa and Toda (1981): the long links of a
 * union pass through one node on every row between, so that each segment joins neighbouring rows.
 */
export interface Strata {
  /** Nodes are people by number, then unions without known parents, then nodes of long links. */
  readonly nodes: number;
  readonly rowOf: Int32Array;
  /** 1 for people, less for nodes that only carry a line. */
  readonly widthOf: Float64Array;
  /** People that must stay together (chains of partners), or one other node. */
  readonly units: readonly Unit[];
  readonly unitOf: Int32Array;
  /** Units of each row, as first told. */
  readonly rows: readonly (readonly number[])[];
  /** Segments by the row they start from. */
  readonly segments: readonly (readonly Segment[])[];
  readonly preferences: readonly Preference[];
  readonly ties: readonly Tie[];
  /** The nodes of long links: which union's line to which child passes there. */
  readonly passes: readonly { readonly node: number; readonly union: number; readonly child: number }[];
}

/** Nodes that keep their order from one end to the other, though the whole may be turned round. */
export interface Unit {
  readonly row: number;
  readonly nodes: readonly number[];
}

/** Part of a descent between two neighbouring rows; it starts midway between `topA` and `topB`. */
export interface Segment {
  readonly topA: number;
  readonly topB: number;
  readonly bottom: number;
  readonly union: number;
  /** Whether this is the link its child is placed by. */
  readonly primary: boolean;
  /** How many children it leads to: more than one on the long part that several share. */
  readonly links: number;
  /** The unit the upper end moves with. */
  readonly topUnit: number;
}

/** That `left` should stand left of `right` on their row, and what it costs when it does not. */
export interface Preference {
  readonly left: number;
  readonly right: number;
  /** Null for elder and next younger sibling, who cost more the longer too few of them are in order. */
  readonly weight: number | null;
}

/** People of one row who should have nobody between them; each outsider between costs `weight`. */
export interface Tie {
  readonly row: number;
  readonly members: readonly number[];
  readonly weight: number;
  /** Whether they are partners who stand apart: in a drawing a line passes those between. */
  readonly arePartners: boolean;
}
