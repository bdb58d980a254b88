import { fold } from "../fold.ts";

/** How two people's names compare: the same person's, the same in part, different, or one side has none. */
export type NamesCompared = "agree" | "agree in part" | "differ" | "unknown";

const titles = new Set(["mr", "mrs", "ms", "miss", "mx", "master", "dr", "baby"]);

interface Name {
  readonly given: string;
  readonly family: string;
  readonly words: readonly string[];
}

/** Compares every name one side knows with every name the other does, and takes the best. Case, accents, order, titles and middle names do not matter. */
export function compareNames(expected: readonly string[], found: readonly string[]): NamesCompared {
  const ours = expected.map(readName).filter((name) => name !== null);
  const theirs = found.map(readName).filter((name) => name !== null);
  if (ours.length === 0 || theirs.length === 0) return "unknown";
  const pairs = ours.flatMap((our) => theirs.map((their) => comparePair(our, their)));
  if (pairs.includes("agree")) return "agree";
  return pairs.includes("agree in part") ? "agree in part" : "differ";
}

/** A name folded and put in order, "OKAFOR, Amara" as "Amara Okafor"; null when nothing is left. */
function readName(name: string): Name | null {
  const comma = name.indexOf(",");
  const ordered = comma === -1 ? name : `${name.slice(comma + 1)} ${name.slice(0, comma)}`;
  const words = wordsOf(ordered);
  const familyWords = comma === -1 ? words.slice(1) : wordsOf(name.slice(0, comma));
  const given = words[0];
  if (given === undefined) return null;
  return { given, family: comma === -1 ? (words.at(-1) ?? "") : familyWords.join(" "), words };
}

function wordsOf(text: string): string[] {
  const folded = fold(text.replace(/['’`]/g, ""));
  return folded.split(" ").filter((word) => word !== "" && !titles.has(word));
}

function comparePair(ours: Name, theirs: Name): NamesCompared {
  const family = sharesFamily(ours, theirs);
  const given = theirs.given === ours.given;
  const oneWord = ours.words.length === 1 || theirs.words.length === 1;
  if (family && given && !oneWord) return "agree";
  const sameWords =
    ours.words.length === theirs.words.length && ours.words.every((word) => theirs.words.includes(word));
  if (sameWords && !oneWord) return "agree";
  return family || given ? "agree in part" : "differ";
}

/** Whether the family names are the same, or one is the last part of the other (Okafor, Rose-Okafor). */
function sharesFamily(ours: Name, theirs: Name): boolean {
  const [a, b] = [ours, theirs].map(({ family, words }) => ({ family, all: words.join(" ") }));
  if (a === undefined || b === undefined) return false;
  return a.family === b.family || a.all.endsWith(` ${b.family}`) || b.all.endsWith(` ${a.family}`);
}
