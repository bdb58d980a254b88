/** Something that is not as it was written, and where. */
export interface Finding {
  readonly what:
    | "altered"
    | "missing"
    | "not linked"
    | "linked twice"
    | "link altered"
    | "link missing"
    | "out of order"
    | "back-dated"
    | "opened"
    | "worked out"
    | "linking off"
    | "seal"
    | "looks";
  /** The table, or what stands for one: "links", "seals". */
  readonly table: string;
  /** The key of the row, or the place in the chain. */
  readonly row: string | null;
  /** The child, person or partnership whose chain it is in. */
  readonly chain: string | null;
  readonly sentence: string;
}
