import type { GedcomVersion } from "../document.ts";

const LONGEST = 240;

/** What follows a structure's tag, then each continuation from its tag on, as a file of this version has them. */
export function writtenLines(
  { pointer, text }: { readonly pointer: string | null; readonly text: string | null },
  version: GedcomVersion,
): readonly string[] {
  if (pointer !== null) return [` ${pointer}`];
  if (text === null) return [""];
  const lines: string[] = [];
  for (const line of text.split(/\r\n?|\n/)) {
    const [first = "", ...more] = version === "7.0" ? [escaped7(line)] : pieces(escaped551(line));
    const value = first === "" ? "" : ` ${first}`;
    lines.push(lines.length === 0 ? value : `CONT${value}`);
    for (const piece of more) lines.push(`CONC ${piece}`);
  }
  return lines;
}

function escaped7(line: string): string {
  return line.startsWith("@") ? `@${line}` : line;
}

/** Every sign doubled, but for those that begin and end a calendar's name: "@#DJULIAN@". */
function escaped551(line: string): string {
  if (!line.includes("@")) return line;
  return line.replace(/@#[A-Z][A-Z ]{0,20}@|@/gi, (found) => (found === "@" ? "@@" : found));
}

/** Cut so that no piece begins or ends with a blank, and no pair of signs or halves of a letter is parted. */
function pieces(line: string): readonly string[] {
  if (line.length <= LONGEST) return [line];
  const cut: string[] = [];
  let from = 0;
  while (line.length - from > LONGEST) {
    const to = cutBefore(line, from + LONGEST, from + 1);
    cut.push(line.slice(from, to));
    from = to;
  }
  cut.push(line.slice(from));
  return cut;
}

function cutBefore(line: string, latest: number, earliest: number): number {
  for (let at = latest; at > earliest; at--) {
    const [before, after] = [line.charAt(at - 1), line.charAt(at)];
    if (before.trim() !== "" && after.trim() !== "" && before !== "@" && !isLowHalf(after)) return at;
  }
  return isLowHalf(line.charAt(latest)) ? latest - 1 : latest;
}

function isLowHalf(letter: string): boolean {
  return letter >= "\uDC00" && letter <= "\uDFFF";
}
