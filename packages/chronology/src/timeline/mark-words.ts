import { isWorrying } from "../clusters.ts";
import { grouped } from "../grouped.ts";
import type { Drawn } from "./timeline.ts";

const LONGEST = 120;
const toneWords = { strength: "strength", worry: "worry", both: "strength and worry" };

/** What a mark says when pointed at: the day, then who wrote and what, or how many entries and how many worries. */
export function markWords(when: string, entries: readonly Drawn[]): string {
  const [only] = entries;
  if (only !== undefined && entries.length === 1) {
    const tone = only.tone === null ? "" : ` (${toneWords[only.tone]})`;
    return `${when}, ${only.agencyName}${tone}: ${cut(only.what)}${only.significant === null ? "" : " (chosen as significant)"}`;
  }
  const worries = entries.filter(isWorrying).length;
  const chosen = entries.filter(({ significant }) => significant !== null).length;
  const parts = [
    `${grouped(entries.length)} entries`,
    ...(worries === 0 ? [] : [`${worries} with a worry`]),
    ...(chosen === 0 ? [] : [`${chosen} chosen as significant`]),
  ];
  return `${when}: ${parts.join(", ")}.`;
}

function cut(text: string): string {
  const characters = Array.from(text.trim());
  return characters.length <= LONGEST ? text.trim() : `${characters.slice(0, LONGEST).join("").trimEnd()}…`;
}
