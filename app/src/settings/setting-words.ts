import { showDay } from "@throughline/calendar";
import type { Setting, SourceStanding } from "@throughline/practice";

export const standingWords: Record<SourceStanding, string> = {
  "text seen": "Its words were read",
  secondary: "Known through another document that summarises it",
  "general knowledge": "Widely known; not checked against a text",
  "no outside source": "No outside source was found",
  "stated by the partnership": "Stated by this partnership",
};

export function settingValue({ value, unit }: Pick<Setting, "value" | "unit">): string {
  if (unit === "count") return String(value);
  return `${value} ${value === 1 ? unit.replace(/s$/, "") : unit}`;
}

/** Where a number comes from, since when. */
export function originWords({ origin, source, validFrom }: Setting): string {
  const since = `in force since ${showDay(validFrom)}.`;
  if (source.seen === "no outside source")
    return `${source.title}${source.place ? ` (${source.place})` : ""}; ${since}`;
  const from = { national: "Set nationally", local: "Set locally", default: "A starting value" }[origin];
  return `${from}, from ${source.title}${source.place ? ` (${source.place})` : ""}; ${since}`;
}
