import { agencySorts, type AgencySort } from "../entry.ts";
import type { Box } from "./model.ts";

/** Below this width the names of lanes stand above their lanes, not beside them. */
export const NARROW = 560;

const LANE_NAMES_WIDTH = 116;
/** A name above a lane takes this much, of which the lane grows by half: its dots move up to meet the name. */
const LANE_NAME_HEIGHT = 16;
const AXIS_HEIGHT = 24;
const BAND_HEIGHT = 34;
const LEAST_LANE = 48;
const CLUSTER_HEIGHT = 22;
const SILENCE_WORDS_HEIGHT = 16;
const EDGE = 1;

/** The rows of the drawing from top to bottom, before anything is put in them. */
export interface Plan {
  readonly width: number;
  readonly narrow: boolean;
  readonly sorts: readonly AgencySort[];
  readonly bandRow: Box;
  readonly clusterRow: Box;
  readonly frame: Box;
  readonly laneHeight: number;
  /** How much of a lane's height its name takes, from the top. */
  readonly nameHeight: number;
  /** Where the axis' words stand. */
  readonly axisY: number;
  readonly keyTop: number;
}

interface Asked {
  readonly width: number;
  readonly rowHeight?: number;
  readonly bands?: readonly unknown[];
  readonly clusters?: readonly unknown[];
  readonly silences?: readonly unknown[];
}

/** Divides the drawing into rows: thresholds, clusters, lanes, years, key. A row with nothing in it has no height. */
export function plan(asked: Asked, entries: readonly { readonly agencySort: AgencySort }[]): Plan {
  const width = Math.max(240, Math.floor(asked.width));
  const narrow = width < NARROW;
  const present = new Set(entries.map(({ agencySort }) => agencySort));
  const sorts = agencySorts.filter((sort) => present.has(sort));
  const nameHeight = narrow ? LANE_NAME_HEIGHT : 0;
  const laneHeight = Math.max(LEAST_LANE, asked.rowHeight ?? LEAST_LANE) + nameHeight / 2;
  const left = narrow ? EDGE : LANE_NAMES_WIDTH;
  const across = { x: left, width: width - left - EDGE };
  const bandRow = { ...across, y: 0, height: asked.bands?.length ? BAND_HEIGHT : 0 };
  const clusterRow = { ...across, y: bandRow.height, height: asked.clusters?.length ? CLUSTER_HEIGHT : 0 };
  const top = bandRow.height + clusterRow.height + (asked.silences?.length ? SILENCE_WORDS_HEIGHT : EDGE);
  const frame = { ...across, y: top, height: Math.max(1, sorts.length) * laneHeight };
  const bottom = frame.y + frame.height;
  return {
    width,
    narrow,
    sorts,
    bandRow,
    clusterRow,
    frame,
    laneHeight,
    nameHeight,
    axisY: bottom + 16,
    keyTop: bottom + AXIS_HEIGHT + 8,
  };
}
