import { showDay } from "@throughline/calendar";
import type { Copy } from "./copy.ts";

const tones = {
  strength: "only strengths",
  worry: "only worries",
  both: "only what is a strength and a worry at once",
} as const;

/** How a copy was narrowed, one sentence's part for each narrowing; none for a whole account. */
export function narrowings({ filter, agency }: Pick<Copy, "filter" | "agency">): string[] {
  const { who, theme, tone, words, from, to } = filter;
  return [
    ...(filter.agency === null ? [] : [`only what ${agency?.agencyName ?? "one agency"} wrote`]),
    ...(who === null ? [] : [`only what ${who} wrote`]),
    ...(theme === null ? [] : [`only what is about ${theme}`]),
    ...(tone === null ? [] : [tones[tone]]),
    ...(words === null ? [] : [`only what has the words “${words}”`]),
    ...(from === null ? [] : [`nothing before ${showDay(from)}`]),
    ...(to === null ? [] : [`nothing after ${showDay(to)}`]),
  ];
}

export const accountWords = {
  everything: "Everything: every entry that the person who took it may read",
  chosen: "The chosen account: the entries practitioners chose as significant",
} as const;

/** "The chosen account …; only what is about health." */
export const whatIsIn = (copy: Pick<Copy, "filter" | "agency">): string =>
  `${[accountWords[copy.filter.account], ...narrowings(copy)].join("; ")}.`;
