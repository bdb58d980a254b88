import type { GedcomVersion } from "../document.ts";
import { writtenLines } from "./written-lines.ts";

/** What a structure holds: a pointer, text or nothing, and how it stood where we would write it otherwise. */
export interface Value {
  readonly pointer: string | null;
  readonly text: string | null;
  readonly asWritten: readonly string[] | null;
}

const nothing: Value = { pointer: null, text: null, asWritten: null };
const isPointer = /^@[^@#\s][^@\n]*@$/;

/** The value that lines make together: the first from after its tag, the others from their CONC or CONT on. */
export function readValue(lines: readonly string[], version: GedcomVersion): Value {
  const first = lines[0] ?? "";
  const pointer = first.trim();
  if (lines.length === 1 && isPointer.test(pointer))
    return { ...nothing, pointer, asWritten: first === ` ${pointer}` ? null : lines };
  const read = { pointer: null, text: unescaped(joined(lines, version), version) };
  const value = read.text === "" ? { ...read, text: null } : read;
  const written = writtenLines(value, version);
  const same = written.length === lines.length && written.every((line, at) => line === lines[at]);
  return { ...value, asWritten: same ? null : lines };
}

function joined(lines: readonly string[], version: GedcomVersion): string {
  return lines
    .map((line, at) => {
      const value = at === 0 ? line.slice(1) : line.slice(5);
      const opened = version === "7.0" && value.startsWith("@@") ? value.slice(1) : value;
      return line.startsWith("CONT") && at > 0 ? `\n${opened}` : opened;
    })
    .join("");
}

function unescaped(text: string, version: GedcomVersion): string {
  return version === "7.0" ? text : text.replaceAll("@@", "@");
}

/** Whether what follows a tag is nothing, or text that needs no undoing and that we would write the same. */
export function isPlain(first: string): boolean {
  return first === "" || (first !== " " && first.length < 200 && !first.includes("@"));
}
