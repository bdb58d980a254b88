import { showDay } from "@throughline/calendar";
import { isWorrying } from "../clusters.ts";
import { dayNumber } from "../day-number.ts";
import { markWords } from "./mark-words.ts";
import type { Bin, Dot, Lane } from "./model.ts";
import type { Scale } from "./scale.ts";
import type { Drawn } from "./timeline.ts";

const BIN = { width: 24, height: 18 };
/** A bin of dots from x on has free at least from x - 5, the dot's own radius, to x + 30 - 7 - 1: room for its 24. */
const WINDOW = 30;
const GAP = 1;
const RADIUS = 5;
const SIGNIFICANT_RADIUS = 7;

interface Placed {
  readonly entry: Drawn;
  readonly x: number;
  readonly radius: number;
}

/**
 * From left to right: a dot that touches no other stands where its day is. Where two would touch, every dot in the
 * next `WINDOW` pixels goes into one bin, put as near to the middle of its days as its neighbours leave room for.
 * Expects entries on exact days in account order.
 */
export function dotsAndBins(entries: readonly Drawn[], lane: Lane, scale: Scale): (Dot | Bin)[] {
  const placed = entries.map((entry) => ({
    entry,
    x: scale.middle(dayNumber(entry.happened.from)),
    radius: entry.significant === null ? RADIUS : SIGNIFICANT_RADIUS,
  }));
  const marks: (Dot | Bin)[] = [];
  let taken = lane.x;
  for (let index = 0; index < placed.length;) {
    const group = groupFrom(placed, index);
    const [only] = group;
    if (only === undefined) break;
    const next = placed[index + group.length];
    const limit = next === undefined ? lane.x + lane.width : next.x - next.radius - GAP;
    const mark = group.length === 1 ? dot(only, lane) : bin(group, lane, { from: taken + GAP, to: limit });
    taken = mark.shape === "dot" ? mark.x + mark.radius : mark.x + mark.width;
    marks.push(mark);
    index += group.length;
  }
  return marks;
}

function groupFrom(placed: readonly Placed[], start: number): Placed[] {
  const first = placed[start];
  const second = placed[start + 1];
  if (first === undefined) return [];
  if (second === undefined || second.x - first.x >= first.radius + second.radius + GAP) return [first];
  let end = start + 2;
  while ((placed[end]?.x ?? Infinity) < first.x + WINDOW) end += 1;
  return placed.slice(start, end);
}

function dot({ entry, x, radius }: Placed, lane: Lane): Dot {
  return {
    shape: "dot",
    x,
    y: lane.middle,
    radius,
    tone: entry.tone,
    entryIds: [entry.id],
    from: entry.happened.from,
    to: entry.happened.to,
    lane: lane.sort,
    significant: entry.significant !== null,
    label: markWords(showDay(entry.happened.from), [entry]),
  };
}

function bin(group: readonly Placed[], lane: Lane, room: { from: number; to: number }): Bin {
  const entries = group.map(({ entry }) => entry);
  const from = entries[0]?.happened.from ?? Temporal.PlainDate.from("1970-01-01");
  const to = entries.at(-1)?.happened.to ?? from;
  const centre = ((group[0]?.x ?? 0) + (group.at(-1)?.x ?? 0)) / 2;
  const x = Math.max(room.from, Math.min(centre - BIN.width / 2, room.to - BIN.width));
  return {
    shape: "bin",
    x,
    y: lane.middle - BIN.height / 2,
    ...BIN,
    count: group.length,
    worries: entries.filter(isWorrying).length,
    entryIds: entries.map(({ id }) => id),
    from,
    to,
    lane: lane.sort,
    significant: entries.some(({ significant }) => significant !== null),
    label: markWords(from.equals(to) ? showDay(from) : `${showDay(from)} to ${showDay(to)}`, entries),
  };
}
