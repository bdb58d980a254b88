import type { AppointmentPattern } from "../pattern.ts";
import { layKey } from "./lay-key.ts";
import { layLane } from "./lay-lane.ts";
import type { LineLane, LineModel } from "./model.ts";
import { scaleOf, ticksOf } from "./scale.ts";

/** Below this width a lane's name stands above it. */
const NARROW = 560;
const NAMES_WIDTH = 200;
const NAME_HEIGHT = 17;
const LANE_GAP = 5;
const AXIS_HEIGHT = 24;
const LEAST_MONTHS = 3;

/** How wide to draw, over which days, and up to which of the services. */
export interface LineAsked {
  readonly width: number;
  readonly from: Temporal.PlainDate | null;
  readonly to: Temporal.PlainDate | null;
  readonly today: Temporal.PlainDate;
  /** Only the joint line: for a small place. */
  readonly jointOnly?: boolean;
}

/**
 * Where everything stands: the joint line of every service on top, then a lane for each service in the order of the
 * pattern. Null where there is no appointment to draw.
 */
export function lineOf(pattern: AppointmentPattern, asked: LineAsked): LineModel | null {
  const { services } = pattern;
  const days = daysDrawn(pattern, asked);
  if (days === null) return null;
  const appointments = pattern.appointments.filter(
    ({ on }) =>
      Temporal.PlainDate.compare(on.to, days.from) >= 0 && Temporal.PlainDate.compare(on.from, days.to) <= 0,
  );
  const width = Math.max(240, Math.floor(asked.width));
  const narrow = width < NARROW || asked.jointOnly === true;
  const left = narrow ? 1 : NAMES_WIDTH;
  const scale = scaleOf(days.from, days.to, left, width - 1);
  const names = new Map(pattern.allServices.map(({ key, name }) => [key, name]));
  const nameOf = (key: string) => names.get(key) ?? key;
  const edges = { left: left + 2, right: width - 3 };
  const joint = {
    name: services.length === 1 ? (services[0]?.name ?? "") : "Every service",
    says: `${pattern.counts.reached} of ${pattern.counts.offered} reached`,
    joint: true,
    appointments,
    runs: services.length === 1 ? pattern.runs : pattern.across,
  };
  const ofServices = services.map(({ key, name, reached, offered }) => ({
    name,
    says: `${reached} of ${offered} reached`,
    joint: false,
    appointments: appointments.filter(({ serviceKey }) => serviceKey === key),
    runs: pattern.runs.filter((run) => run.services[0] === key),
  }));
  const asLanes = asked.jointOnly === true || services.length === 1 ? [joint] : [joint, ...ofServices];
  const lanes: LineLane[] = [];
  let y = 1;
  for (const { name, says, joint: isJoint, ...lane } of asLanes) {
    const laid = layLane({ ...lane, scale, nameOf, ...edges });
    const top = narrow && asked.jointOnly !== true ? NAME_HEIGHT : 0;
    const height = Math.max(laid.height + top + LANE_GAP, narrow ? 0 : 36);
    const drop = y + height - laid.height - 2;
    lanes.push({
      name,
      says,
      joint: isJoint,
      y,
      height,
      marks: laid.marks.map((mark) => ({ ...mark, y: mark.y + drop })),
      brackets: laid.brackets.map((bracket) => ({ ...bracket, y: bracket.y + drop })),
    });
    y += height;
  }
  const frame = { x: left, width: width - left - 1, top: 1, bottom: y };
  const today = asked.today;
  const showsToday =
    Temporal.PlainDate.compare(days.from, today) <= 0 && Temporal.PlainDate.compare(today, days.to) <= 0;
  const key = layKey(lanes, { width, top: y + AXIS_HEIGHT, showsToday });
  return {
    width,
    height: key.bottom,
    narrow,
    frame,
    lanes,
    ticks: ticksOf(scale),
    todayX: showsToday ? scale.at(today) : null,
    key: key.lines,
  };
}

function daysDrawn(
  { appointments }: AppointmentPattern,
  { from, to, today }: LineAsked,
): { from: Temporal.PlainDate; to: Temporal.PlainDate } | null {
  const compare = (a: Temporal.PlainDate, b: Temporal.PlainDate): number => Temporal.PlainDate.compare(a, b);
  const firsts = appointments.map(({ on }) => on.from).toSorted(compare);
  const lasts = appointments.map(({ on }) => on.to).toSorted(compare);
  const [first, last] = [firsts[0], lasts.at(-1)];
  if (first === undefined || last === undefined) return null;
  const end = to ?? (compare(last, today) > 0 ? last : today);
  const begin = from ?? first;
  const least = end.subtract({ months: LEAST_MONTHS });
  return { from: compare(begin, least) < 0 ? begin : least, to: end };
}
