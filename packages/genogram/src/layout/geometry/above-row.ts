import type { Arrival } from "./draft.ts";
import type { Paper } from "./paper.ts";
import type { Sizes } from "./sizes.ts";

/** The room just above a row of symbols, from the symbols up: twins' fans, turns towards the symbols, words. */
export interface AboveRow {
  readonly fan: number;
  readonly turnsApart: number;
  readonly turns: number;
  readonly words: number;
  /** Pixels from the middle of the symbols to the top of this room. */
  readonly height: number;
}

const fanHeight = 22;
const turnsApart = 10;
const clear = 10;

/** What each row needs above its symbols for the lines that reach them. */
export function aboveRows(paper: Paper, sizes: Sizes, arrivals: Iterable<Arrival>): AboveRow[] {
  const found = paper.order.map(() => ({ fan: 0, turns: 0, words: 0 }));
  for (const { child, word, turn, apex } of arrivals) {
    const row = found[paper.rowOf[child] as number];
    if (row === undefined) continue;
    if (apex !== null) row.fan = fanHeight;
    if (turn !== null) row.turns = Math.max(row.turns, turn + 1);
    row.words = Math.max(row.words, word + 1);
  }
  return found.map(({ fan, turns, words }) => ({
    fan,
    turnsApart,
    turns,
    words,
    height:
      sizes.symbol / 2 +
      fan +
      (turns > 0 || words > 0 ? (turns + 1) * turnsApart : 0) +
      words * sizes.wordHeight +
      clear,
  }));
}

/** How far above the middle of its row the box of a word ends. */
export function wordBottom({ fan, turns, words }: AboveRow, sizes: Sizes, word: number): number {
  return sizes.symbol / 2 + fan + (turns + 1) * turnsApart + (words - 1 - word) * sizes.wordHeight;
}
