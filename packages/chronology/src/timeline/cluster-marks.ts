import { dayNumber } from "../day-number.ts";
import type { Cluster } from "../clusters.ts";
import { grouped } from "../grouped.ts";
import type { ClusterMark } from "./model.ts";
import { placeTexts } from "./place-texts.ts";
import type { Plan } from "./plan.ts";
import { isDrawn, stretchOn, type Scale } from "./scale.ts";

const BRACKET_HEIGHT = 6;
const LEAST_WIDTH = 8;

/** Clusters as brackets above the lanes, with the number of worries where there is room. */
export function clusterMarks(
  clusters: readonly Cluster[],
  scale: Scale,
  { clusterRow }: Plan,
): ClusterMark[] {
  const drawn = clusters.filter((cluster) => isDrawn(scale, cluster));
  const boxes = drawn.map(({ from, to }) => ({
    ...stretchOn(scale, dayNumber(from), dayNumber(to), LEAST_WIDTH),
    y: clusterRow.y + clusterRow.height - BRACKET_HEIGHT,
    height: BRACKET_HEIGHT,
  }));
  const texts = placeTexts(
    drawn.map(({ entries }, index) => ({
      words: `${grouped(entries.length)} worries`,
      weight: entries.length,
      box: boxes[index] ?? clusterRow,
    })),
    clusterRow,
  );
  return drawn.map(({ sentence }, index) => ({
    ...(boxes[index] ?? clusterRow),
    label: sentence,
    text: texts[index] ?? null,
  }));
}
