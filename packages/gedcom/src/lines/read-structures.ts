import type { GedcomVersion } from "../document.ts";
import type { Structure } from "../structure.ts";
import { lineEnd } from "./declared-version.ts";
import { LineProblems, quoted } from "./line-problems.ts";
import { isPlain, readValue } from "./read-value.ts";
import { splitLine, type SplitLine } from "./split-line.ts";

type Growing = { -readonly [K in keyof Structure]: Structure[K] };

interface Open {
  readonly level: number;
  readonly of: Growing;
  /** Made with the first structure that stands beneath. */
  beneath: Structure[] | null;
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
  /** What follows the last structure's tag, null once that is settled, and the lines that continue it. */
  #first: string | null = null;
  #more: string[] = [];

  constructor(version: GedcomVersion, problems: LineProblems) {
    this.#version = version;
    this.#problems = problems;
  }

  add({ level, xref, tag, rest }: SplitLine, line: number): void {
    const last = this.#open.at(-1);
    if ((tag === "CONC" || tag === "CONT") && last && this.#first !== null && level === last.level + 1) {
      this.#more.push(`${tag}${rest}`);
      return;
    }
    this.#settle();
    while ((this.#open.at(-1)?.level ?? -1) >= level) this.#open.pop();
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
    this.#put(of, parent);
    this.#open.push({ level, of, beneath: null });
    this.#first = rest;
  }

  keep(text: string, line: number): void {
    this.#problems.add(`Line ${line} is not a line of GEDCOM. It was kept as it is: ${quoted(text.trim())}.`);
    this.#settle();
    const kept = { line, xref: null, tag: "", pointer: null, text, children: none, asWritten: null };
    this.#put(kept, this.#open.at(-1));
  }

  end(): readonly Structure[] {
    this.#settle();
    return this.#records;
  }

  /** The last structure's text is complete. */
  #settle(): void {
    const of = this.#open.at(-1)?.of;
    const [first, more] = [this.#first, this.#more];
    if (of === undefined || first === null) return;
    this.#first = null;
    if (more.length === 0 && isPlain(first)) {
      of.text = first === "" ? null : first.slice(1);
      return;
    }
    const { pointer, text, asWritten } = readValue([first, ...more], this.#version);
    of.pointer = pointer;
    of.text = text;
    of.asWritten = asWritten;
    this.#more = [];
  }

  #put(of: Structure, parent: Open | undefined): void {
    if (parent === undefined) this.#records.push(of);
    else if (parent.beneath !== null) parent.beneath.push(of);
    else {
      parent.beneath = [of];
      parent.of.children = parent.beneath;
    }
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
