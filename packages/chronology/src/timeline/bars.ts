import { showPartKnownDay } from "@throughline/calendar";
import { dayNumber } from "../day-number.ts";
import { isWorrying } from "../clusters.ts";
import { markWords } from "./mark-words.ts";
import type { Bar, Lane } from "./model.ts";
import { stretchOn, type Scale } from "./scale.ts";
import type { Drawn } from "./timeline.ts";

const TRACKS = 2;
const HEIGHT = 8;
const GAP = 1;
/** From the line of the dots to the top of the first bar: under the tallest mark. */
const BELOW_DOTS = 10;

interface Growing {
  entries: Drawn[];
  from: number;
  to: number;
}

/**
 * Bars for part-known days, under the dots, on two tracks. A bar that would overlap others on both is joined to the
 * one that ends first, so bars never overlap. Expects entries in account order.
 */
export function bars(entries: readonly Drawn[], lane: Lane, scale: Scale): Bar[] {
  const tracks: Growing[][] = Array.from({ length: TRACKS }, () => []);
  for (const entry of entries) {
    const from = dayNumber(entry.happened.from);
    const to = dayNumber(entry.happened.to);
    const free = tracks.find((track) => endOf(track, scale) + GAP <= stretchOn(scale, from, to, HEIGHT).x);
    if (free !== undefined) {
      free.push({ entries: [entry], from, to });
      continue;
    }
    const [soonest] = tracks.toSorted((a, b) => endOf(a, scale) - endOf(b, scale));
    const last = soonest?.at(-1);
    if (last === undefined) continue;
    last.entries.push(entry);
    last.to = Math.max(last.to, to);
  }
  return tracks.flatMap((track, index) => {
    const y = lane.middle + BELOW_DOTS + index * (HEIGHT + GAP);
    return track.map((growing) => bar(growing, y, lane, scale));
  });
}

function endOf(track: readonly Growing[], scale: Scale): number {
  const last = track.at(-1);
  if (last === undefined) return -Infinity;
  const { x, width } = stretchOn(scale, last.from, last.to, HEIGHT);
  return x + width;
}

function bar({ entries, from, to }: Growing, y: number, lane: Lane, scale: Scale): Bar {
  const ends = entries.map(({ happened }) => happened);
  const last = ends.reduce((latest, day) =>
    Temporal.PlainDate.compare(day.to, latest.to) > 0 ? day : latest,
  );
  const first = ends[0] ?? last;
  const when = entries.length === 1 ? showPartKnownDay(first) : `${showPartKnownDay(first)} and later`;
  return {
    shape: "bar",
    ...stretchOn(scale, from, to, HEIGHT),
    y,
    height: HEIGHT,
    count: entries.length,
    tone: toneOf(entries),
    cut: { left: from < dayNumber(scale.from), right: to > dayNumber(scale.to) },
    entryIds: entries.map(({ id }) => id),
    from: first.from,
    to: last.to,
    lane: lane.sort,
    significant: entries.some(({ significant }) => significant !== null),
    label: markWords(when, entries),
  };
}

function toneOf(entries: readonly Drawn[]): Bar["tone"] {
  const worry = entries.some(isWorrying);
  const strength = entries.some(({ tone }) => tone === "strength" || tone === "both");
  if (worry && strength) return "both";
  return worry ? "worry" : strength ? "strength" : null;
}
