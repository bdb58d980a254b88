import { quoted } from "../lines/line-problems.ts";

/** What a conversion changed or left out, told once each with how often. */
export class Losses {
  readonly #times = new Map<string, number>();

  /** Something that happens often: counted. */
  count(what: string): void {
    this.#times.set(what, (this.#times.get(what) ?? 0) + 1);
  }

  /** Something of one line, with the words that went. */
  line(line: number, what: string, words: string | null): void {
    this.count(`${line > 0 ? `Line ${line}: ` : ""}${what}${words === null ? "" : `: ${quoted(words)}`}`);
  }

  get told(): readonly string[] {
    return [...this.#times].map(([what, times]) => `${what}${times > 1 ? ` (${times} times)` : ""}.`);
  }
}
