/** Pixels of the drawing. Labels stand centred under symbols and are narrower than the pitch by one gutter. */
export interface Sizes {
  readonly pitch: number;
  readonly symbol: number;
  readonly labelWidth: number;
  /** Height of the label box of one person, by id; people not named have `labelHeight`. */
  readonly labelHeights?: ReadonlyMap<string, number>;
  readonly labelHeight: number;
  /** Height of the words that name a home, by its id, within its line; homes not named have none. */
  readonly homeNameHeights?: ReadonlyMap<string, number>;
  /** Pixels from one sibling bar to the next below it, and from one partner bracket to the next. */
  readonly track: number;
  readonly bracketTrack: number;
  readonly margin: number;
  readonly wordWidth: number;
  /** How wide the words of one link must be at least, by `wordKey`; those not named need `wordWidth`. */
  readonly wordWidths?: ReadonlyMap<string, number>;
  readonly wordHeight: number;
}

/** Sizes at which four short lines of 11 px fit under each symbol. */
export const usualSizes: Sizes = {
  pitch: 132,
  symbol: 40,
  labelWidth: 108,
  labelHeight: 60,
  track: 12,
  bracketTrack: 20,
  margin: 40,
  wordWidth: 96,
  wordHeight: 28,
};

/** How deep lines reach under a symbol, so that they meet its edge whatever its shape, in pixels. */
export const underSymbol = 12;

/** The key of a link among `wordWidths`, by the ids of union and child. */
export function wordKey(union: string, child: string): string {
  return `${union} ${child}`;
}
