const MOST = 200;

/** Sentences about lines, gathered; past the two hundredth they are counted only. */
export class LineProblems {
  readonly #told: string[] = [];
  #more = 0;

  add(sentence: string): void {
    if (this.#told.length < MOST) this.#told.push(sentence);
    else this.#more += 1;
  }

  get told(): readonly string[] {
    return this.#more === 0
      ? this.#told
      : [...this.#told, `${this.#more.toLocaleString("en-GB")} more lines were not as GEDCOM has them.`];
  }
}

/** Words from a file, cut short so that a sentence about them stays a sentence. */
export function quoted(words: string): string {
  return words.length > 60 ? `“${words.slice(0, 57)}…”` : `“${words}”`;
}
