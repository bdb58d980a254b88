import type { Cluster, Toned } from "../clusters.ts";
import { inAccountOrder } from "../account-order.ts";
import { dayNumber } from "../day-number.ts";
import type { Silence } from "../silences.ts";
import { bandMarks, type Band } from "./band-marks.ts";
import { clusterMarks } from "./cluster-marks.ts";
import { keyLines } from "./key-lines.ts";
import { layLanes } from "./lanes.ts";
import { laneMarks } from "./lane-marks.ts";
import type { TimelineModel } from "./model.ts";
import { plan } from "./plan.ts";
import { scaleOf } from "./scale.ts";
import { silenceMarks } from "./silence-marks.ts";
import { ticks } from "./ticks.ts";

/** An entry as the timeline draws it. */
export interface Drawn extends Toned {
  readonly what: string;
  readonly significant: object | null;
}

/** What to draw, between which days (both included), and how wide. */
export interface TimelineAsked<E extends Drawn> {
  readonly entries: readonly E[];
  readonly silences?: readonly Silence[];
  readonly clusters?: readonly Cluster<E>[];
  readonly bands?: readonly Band[];
  readonly from: Temporal.PlainDate;
  readonly to: Temporal.PlainDate;
  /** Pixels; under 560 the lanes' names go above the lanes. Less than 240 is drawn at 240. */
  readonly width: number;
  /** Pixels to a lane; less than 48 is drawn at 48. */
  readonly rowHeight?: number;
  /** Whether what the marks mean is said under them; yes, unless it stands elsewhere. */
  readonly withKey?: boolean;
}

/**
 * Where everything goes in a drawing of one child's account: one lane to each sort of agency that has written.
 * The same entries in any order give the same drawing. Throws a RangeError when `to` is before `from`.
 */
export function timeline<E extends Drawn>(asked: TimelineAsked<E>): TimelineModel {
  const { from, to } = asked;
  if (Temporal.PlainDate.compare(from, to) > 0) throw new RangeError("A timeline ends before it begins.");
  const [first, last] = [dayNumber(from), dayNumber(to)];
  const drawable = asked.entries.filter(
    ({ happened }) => dayNumber(happened.to) >= first && dayNumber(happened.from) <= last,
  );
  const inside = inAccountOrder(drawable);
  const layout = plan(asked, inside);
  const scale = scaleOf(from, to, layout.frame);
  const lanes = layLanes(inside, layout);
  const marks = lanes.flatMap((lane) =>
    laneMarks(
      inside.filter(({ agencySort }) => agencySort === lane.sort),
      lane,
      scale,
    ),
  );
  const drawn = {
    marks,
    silences: silenceMarks(asked.silences ?? [], scale, layout.frame),
    clusters: clusterMarks(asked.clusters ?? [], scale, layout),
    bands: bandMarks(asked.bands ?? [], scale, layout),
  };
  const key = asked.withKey === false ? { lines: [], bottom: layout.keyTop } : keyLines(drawn, layout);
  return {
    ...drawn,
    width: layout.width,
    height: key.bottom,
    frame: layout.frame,
    from,
    to,
    lanes,
    ticks: ticks(scale),
    key: key.lines,
    outside: asked.entries.length - inside.length,
  };
}
