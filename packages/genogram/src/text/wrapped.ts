import { textWidth, type Weight } from "./text-width.ts";

/** Room for a text: how wide, in how many lines, set how. */
export interface Room {
  readonly width: number;
  readonly lines: number;
  readonly size: number;
  readonly weight?: Weight;
}

/** A text in lines that fit; `shortened` when some of it had to be left out. */
export interface Wrapped {
  readonly lines: readonly string[];
  readonly shortened: boolean;
}

/** A text broken at spaces, and within a word only where it is wider than a line; the last line ends in … when more would follow. */
export function wrapped(text: string, room: Room): Wrapped {
  const words = text
    .trim()
    .split(/\s+/)
    .flatMap((word) => pieces(word, room))
    .filter((word) => word !== "");
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    const joined = last === undefined ? word : `${last}${last.endsWith("-") ? "" : " "}${word}`;
    if (last !== undefined && fits(joined, room)) lines[lines.length - 1] = joined;
    else lines.push(word);
  }
  if (lines.length <= room.lines) return { lines, shortened: false };
  const kept = lines.slice(0, Math.max(0, room.lines - 1));
  const rest = lines.slice(kept.length).join(" ");
  return { lines: [...kept, shortenedTo(rest, room)].slice(0, room.lines), shortened: true };
}

function fits(text: string, { width, size, weight = "regular" }: Room): boolean {
  return textWidth(text, size, weight) <= width;
}

function pieces(word: string, room: Room): readonly string[] {
  if (fits(word, room)) return [word];
  const hyphen = word.indexOf("-");
  if (hyphen > 0 && hyphen < word.length - 1 && fits(word.slice(0, hyphen + 1), room))
    return [word.slice(0, hyphen + 1), ...pieces(word.slice(hyphen + 1), room)];
  const letters = lettersOf(word.slice(0, 200));
  const count = Math.max(1, longest(letters, room));
  return count >= letters.length
    ? [word]
    : [letters.slice(0, count).join(""), ...pieces(letters.slice(count).join(""), room)];
}

function shortenedTo(text: string, room: Room): string {
  const letters = lettersOf(text.slice(0, 200));
  const narrower = { ...room, width: room.width - textWidth("…", room.size, room.weight) };
  return `${letters.slice(0, longest(letters, narrower)).join("").trimEnd()}…`;
}

function longest(letters: readonly string[], room: Room): number {
  let count = letters.length;
  while (count > 0 && !fits(letters.slice(0, count).join(""), room)) count--;
  return count;
}

function lettersOf(text: string): readonly string[] {
  return [...new Intl.Segmenter("en-GB", { granularity: "grapheme" }).segment(text)].map(
    ({ segment }) => segment,
  );
}
