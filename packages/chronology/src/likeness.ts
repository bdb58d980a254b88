const EMPTY_WORDS = new Set(
  "a about after all also an and any are as at be been before but by did for from had has have he her him his in into is it its me my no not of off on or our out over said she so some that the their them then there they this to up us was we were when which who will with would you".split(
    " ",
  ),
);

const FEWEST_WORDS = 3;

/** The words of a telling that carry meaning: lower case, each once, without the small words of English. */
export function tellingWords(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(words.filter((word) => word.length > 1 && !EMPTY_WORDS.has(word)));
}

/**
 * The share, 0 to 1, of the shorter telling's words that the other has too (the overlap coefficient).
 * 0 when either has fewer than three words: "Home visit" is like every other home visit.
 */
export function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const fewest = Math.min(one.size, other.size);
  return fewest < FEWEST_WORDS ? 0 : one.intersection(other).size / fewest;
}
