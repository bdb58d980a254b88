/** A line of GEDCOM taken apart: `rest` is what follows the tag, with the blank before it. */
export interface SplitLine {
  readonly level: number;
  readonly xref: string | null;
  readonly tag: string;
  readonly rest: string;
}

const DEEPEST = 99;
const [SPACE, TAB, AT, UNDERSCORE] = [0x20, 0x09, 0x40, 0x5f];

/**
 * Takes a line apart letter by letter, so that a long line costs no more than its length. Blanks before the level are
 * allowed, as 5.5.1 does. Null when it is not GEDCOM: no level up to 99, no tag, or something else where they should be.
 */
export function splitLine(text: string, from: number, to: number): SplitLine | null {
  let at = pastBlanks(text, from, to);
  const digits = at;
  let level = 0;
  while (at < to && at - digits < 3 && isDigit(text.charCodeAt(at)))
    level = level * 10 + text.charCodeAt(at++) - 0x30;
  if (at === digits || level > DEEPEST || !isBlank(text.charCodeAt(at)) || at >= to) return null;
  at = pastBlanks(text, at, to);
  let xref: string | null = null;
  if (text.charCodeAt(at) === AT && at < to) {
    const end = text.indexOf("@", at + 1);
    if (end < 0 || end >= to || end === at + 1 || !isBlank(text.charCodeAt(end + 1))) return null;
    xref = text.slice(at, end + 1);
    at = pastBlanks(text, end + 1, to);
  }
  const start = at;
  while (at < to && isTagLetter(text.charCodeAt(at))) at++;
  if (at === start || (at < to && !isBlank(text.charCodeAt(at)))) return null;
  return { level, xref, tag: text.slice(start, at), rest: at === to ? "" : ` ${text.slice(at + 1, to)}` };
}

function pastBlanks(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && isBlank(text.charCodeAt(at))) at++;
  return at;
}

function isBlank(code: number): boolean {
  return code === SPACE || code === TAB;
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

function isTagLetter(code: number): boolean {
  return (
    isDigit(code) || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a) || code === UNDERSCORE
  );
}
