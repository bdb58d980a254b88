import { showPartKnownDay, type PartKnownDay } from "@throughline/calendar";
import { latestEpisode } from "../../couple-now.ts";
import type { Couple, Episode } from "../../family.ts";
import type { CoupleLine } from "../../notation/notation.ts";

const began: Readonly<Record<Episode["kind"], string>> = {
  married: "married",
  "civil partnership": "civil partners",
  "living together": "living together",
  relationship: "together",
  brief: "briefly",
};

/** The words on a couple's line: how they came together and how they parted, each with its year. */
export function coupleLineWords(couple: Couple): readonly string[] {
  const latest = latestEpisode(couple);
  if (latest === null) return [];
  const { kind, from, to, end } = latest;
  const times = couple.episodes.length > 1 ? ` (${couple.episodes.length} times)` : "";
  const first =
    from === null && times === "" ? [] : [`${began[kind]}${from === null ? "" : ` ${year(from)}`}${times}`];
  if (end === null && to === null) return first;
  const parted = end === null || end === "died" ? "until" : end;
  if (end === "died") return first;
  return [...first, to === null ? parted.replace("until", "ended") : `${parted} ${year(to)}`];
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

function year(day: PartKnownDay): string {
  return (
    /(about )?\d{4}$/.exec(showPartKnownDay(day).replace(/^about .* (\d{4})$/, "about $1"))?.[0] ??
    showPartKnownDay(day)
  );
}
