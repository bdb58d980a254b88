/** What each fault of an order costs, in crossings. */
export const weights = {
  /** A sibling right of the next younger one: at first, and then while too many are out of order. */
  birthOrder: [1.2, 2, 3, 5, 8, 14, 25],
  /** The same beyond the few a small family may have: while branches are regrown, and in the choice of a drawing. */
  birthOrderBeyond: { regrowing: 1.5, choosing: 2.2 },
  /** A sibling right of a younger one who is not the next. */
  fartherSiblings: 0.1,
  /** Somebody between two partners: where they are to stay close, and where they may stand apart to save a crossing. */
  between: { close: 0.7, apart: 0.2 },
  /** An outsider inside a household's stretch of a row. */
  household: 0.3,
  /** Somebody a line between two partners passes, in the choice of a drawing. */
  passed: 0.1,
  /** Somebody between twins. */
  twins: 2,
  /** A woman left of a man in a couple. */
  manLeft: 0.05,
  /** A pin of the practitioner's not kept. */
  pin: 1000,
  /** Two people who stood the other way round before. */
  flip: 0.2,
} as const;
