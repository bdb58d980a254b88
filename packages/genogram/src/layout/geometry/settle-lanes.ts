import { placeApart } from "../places/isotonic.ts";
import type { Lane } from "./draft.ts";

/**
 * Room left between a lane and a label, and between lanes while a gutter has room, in pixels: beside one in the middle of
 * the gutter between two neighbours there is room for another, so that the one in the middle stays there.
 */
const edge = 2;
const apart = 9;

/** Gives each lane its place: as near its wish as the gutter and the other lanes in it allow, in the order wished. */
export function settleLanes(lanes: readonly Lane[]): void {
  for (const [gutter, inside] of Map.groupBy(lanes, (lane) => lane.gutter)) {
    const ordered = inside.toSorted((one, other) => one.wish - other.wish || sideOf(one) - sideOf(other));
    const room = gutter.to - gutter.from - 2 * edge;
    const gap = Math.min(apart, room / Math.max(1, ordered.length - 1));
    const start = gutter.from + edge;
    const placed = new Float64Array(ordered.length);
    placeApart(
      Float64Array.from(ordered, (lane) => lane.wish - start),
      Float64Array.from(ordered, ({ firm }) => (firm ? 1000 : 1)),
      new Float64Array(ordered.length).fill(gap),
      room,
      placed,
    );
    for (const [place, lane] of ordered.entries()) lane.x = start + (placed[place] as number);
  }
}

function sideOf({ from }: Lane): number {
  return from === null ? 0 : from === "right" ? -1 : 1;
}
