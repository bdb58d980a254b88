import type { GedcomVersion } from "../document.ts";
import type { Structure } from "../structure.ts";
import { lineEnd } from "./declared-version.ts";
import { LineProblems, quoted } from "./line-problems.ts";
import { readValue } from "./read-value.ts";
import { splitLine, type SplitLine } from "./split-line.ts";

type Growing = { -readonly [K in keyof Structure]: Structure[K] };

interface Open {
  readonly level: number;
  readonly of: Growing;
  readonly beneath: Structure[];
}

/** Every line of a text as structures, in one pass; what is not a line of GEDCOM is kept where it stood. */
export function readStructures(
  text: string,
  version: GedcomVersion,
): { readonly records: readonly Structure[]; readonly problems: readonly string[] } {
  const problems = new LineProblems();
  const reading = new Reading(version, problems);
  let [from, line] = [0, 0];
  while (from < text.length) {
    const to = lineEnd(text, from);
    line += 1;
    const split = splitLine(text, from, to);
    if (split !== null) reading.add(split, line);
    else if (text.slice(from, to).trim() !== "") reading.keep(text.slice(from, to), line);
    from = text.charCodeAt(to) === 13 && text.charCodeAt(to + 1) === 10 ? to + 2 : to + 1;
  }
  return { records: reading.end(), problems: problems.told };
}

const none: readonly Structure[] = [];

class Reading {
  readonly #version: GedcomVersion;
  readonly #problems: LineProblems;
  readonly #records: Structure[] = [];
  readonly #open: Open[] = [];
  readonly #tags = new Map<string, string>();
  #value: string[] | null = null;

  constructor(version: GedcomVersion, problems: LineProblems) {
    this.#version = version;
    this.#problems = problems;
  }

  add({ level, xref, tag, rest }: SplitLine, line: number): void {
    const last = this.#open.at(-1);
    if ((tag === "CONC" || tag === "CONT") && last && this.#value && level === last.level + 1) {
      this.#value.push(`${tag}${rest}`);
      return;
    }
    this.#settle();
    while ((this.#open.at(-1)?.level ?? -1) >= level) this.#close();
    const parent = this.#open.at(-1);
    if (level > (parent?.level ?? -1) + 1) this.#tellOfJump(level, parent, line);
    const of: Growing = {
      line,
      xref,
      tag: this.#same(tag),
      pointer: null,
      text: null,
      children: none,
      asWritten: null,
    };
    (parent?.beneath ?? this.#records).push(of);
    this.#open.push({ level, of, beneath: [] });
    this.#value = [rest];
  }

  keep(text: string, line: number): void {
    this.#problems.add(`Line ${line} is not a line of GEDCOM. It was kept as it is: ${quoted(text.trim())}.`);
    this.#settle();
    const kept = { line, xref: null, tag: "", pointer: null, text, children: none, asWritten: null };
    (this.#open.at(-1)?.beneath ?? this.#records).push(kept);
  }

  end(): readonly Structure[] {
    this.#settle();
    while (this.#open.length > 0) this.#close();
    return this.#records;
  }

  /** The last structure's text is complete. */
  #settle(): void {
    const of = this.#open.at(-1)?.of;
    if (of && this.#value) {
      const { pointer, text, asWritten } = readValue(this.#value, this.#version);
      of.pointer = pointer;
      of.text = text;
      of.asWritten = asWritten;
    }
    this.#value = null;
  }

  #close(): void {
    const closed = this.#open.pop();
    if (closed && closed.beneath.length > 0) closed.of.children = closed.beneath;
  }

  #tellOfJump(level: number, parent: Open | undefined, line: number): void {
    this.#problems.add(
      parent
        ? `Line ${line} is at level ${level} beneath a line of level ${parent.level}. It was read as level ${this.#open.length}.`
        : `Line ${line} is at level ${level} with nothing above it. It was read as level 0.`,
    );
  }

  /** One copy of each tag, however often it stands in the file. */
  #same(tag: string): string {
    const known = this.#tags.get(tag);
    if (known !== undefined) return known;
    this.#tags.set(tag, tag);
    return tag;
  }
}
