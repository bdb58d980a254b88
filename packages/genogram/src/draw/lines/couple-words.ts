import { showPartKnownDay, type PartKnownDay } from "@throughline/calendar";
import { hasEnded, latestEpisode } from "../../couple-now.ts";
import type { Couple, Episode } from "../../family.ts";
import type { CoupleLine } from "../../notation/notation.ts";

const began: Readonly<Record<Episode["kind"], string>> = {
  married: "married",
  "civil partnership": "partners",
  "living together": "since",
  relationship: "since",
  brief: "since",
};

/**
 * The words on a couple's line, few enough to stand on it: "married 2016"; once they have parted the years alone, "2016
 * to 2020", for the line and its strokes say the rest.
 */
export function coupleLineWords(couple: Couple): string {
  const latest = latestEpisode(couple);
  if (latest === null) return "";
  const { kind, from, to, end } = latest;
  const often = couple.episodes.length > 1 ? ` (${couple.episodes.length} times)` : "";
  if (end === "died" || !hasEnded(latest))
    return from === null ? often.trim() : `${began[kind]} ${year(from)}${often}`;
  if (from === null) return `${to === null ? "" : `until ${year(to)}`}${often}`.trim();
  return to === null ? `from ${year(from)}${often}` : `${year(from)} to ${year(to)}${often}`;
}

/** Which line a couple has: that of their latest time together. */
export function coupleLineOf(couple: Couple | undefined): CoupleLine {
  if (couple === undefined) return "parents only";
  return latestEpisode(couple)?.kind ?? "not said";
}

/** How many strokes cross a couple's line, by how their latest time together ended. */
export function endingOf(couple: Couple | undefined): "separated" | "divorced" | null {
  const latest = couple === undefined ? null : latestEpisode(couple);
  if (latest === null || latest.end === "died") return null;
  if (latest.end !== null) return latest.end;
  return latest.to === null ? null : "separated";
}

/** The year alone, "c. 2016" for an estimate; a span as it is. */
function year(day: PartKnownDay): string {
  if (day.from.year !== day.to.year) return showPartKnownDay(day);
  return `${day.about ? "c. " : ""}${day.from.year}`;
}
