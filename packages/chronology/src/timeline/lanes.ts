import type { AgencySort } from "../entry.ts";
import type { Lane } from "./model.ts";
import type { Plan } from "./plan.ts";

/** How far down a lane the line of its dots stands, so that bars have room under it. */
const DOTS_AT = 0.42;
/** The same in pixels, under a name that stands above the lane. */
const DOTS_UNDER_NAME = 12;

/** One lane to each sort of agency that has written, in their order. */
export function layLanes(
  entries: readonly { readonly agencySort: AgencySort }[],
  { sorts, frame, laneHeight, nameHeight, narrow }: Plan,
): Lane[] {
  return sorts.map((sort, index) => {
    const y = frame.y + index * laneHeight;
    const middle = y + (narrow ? nameHeight + DOTS_UNDER_NAME : laneHeight * DOTS_AT);
    return {
      sort,
      x: frame.x,
      y,
      width: frame.width,
      height: laneHeight,
      middle,
      label: narrow ? { x: frame.x + 4, y: y + 13 } : { x: 0, y: middle },
      entries: entries.filter(({ agencySort }) => agencySort === sort).length,
    };
  });
}
