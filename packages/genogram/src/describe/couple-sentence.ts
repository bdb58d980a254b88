import { compareDays } from "@throughline/calendar";
import { hasEnded } from "../couple-now.ts";
import type { Couple, Episode } from "../family.ts";
import { listed, sentence } from "../text/listed.ts";
import { spanWords, whenWords } from "../text/when-words.ts";

const kinds: Readonly<Record<Episode["kind"], string>> = {
  married: "married",
  "civil partnership": "in a civil partnership",
  "living together": "living together",
  relationship: "in a relationship",
  brief: "together briefly",
};

/** "Dean Tilley and Kay Marsh: married from June 2016, divorced in 2020." `dead` names who of the two has died. */
export function coupleSentence({ episodes }: Couple, a: string, b: string, dead: string | null): string {
  const told = episodes.toSorted(byBeginning).map((episode) => episodeWords(episode, dead));
  return sentence(`${listed([a, b])}: ${told.length === 0 ? "partners" : told.join("; then ")}`);
}

function episodeWords(episode: Episode, dead: string | null): string {
  const { kind, from, to, end } = episode;
  if (!hasEnded(episode)) return [kinds[kind], spanWords(from, null)].filter(Boolean).join(" ");
  const began = from === null || end === null ? "" : spanWords(from, null);
  const ended =
    end === null ? spanWords(from, to) : `${endWords(end, dead)}${to === null ? "" : ` ${whenWords(to)}`}`;
  return [[kinds[kind], began].filter(Boolean).join(" "), ended].filter(Boolean).join(", ");
}

function endWords(end: "separated" | "divorced" | "died", dead: string | null): string {
  return end === "died" ? `until ${dead ?? "one of them"} died` : end;
}

function byBeginning(a: Episode, b: Episode): number {
  if (a.from === null || b.from === null) return a.from === b.from ? 0 : a.from === null ? 1 : -1;
  return compareDays(a.from, b.from);
}
