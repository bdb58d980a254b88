import { dayNumber } from "../day-number.ts";
import type { Box } from "./model.ts";

/** Room kept free at both ends, so that a mark on the first or last day is whole: most of a bin and a gap. */
export const END_ROOM = 20;

/** Where days stand across the frame. */
export interface Scale {
  readonly from: Temporal.PlainDate;
  readonly to: Temporal.PlainDate;
  readonly left: number;
  readonly right: number;
  readonly pixelsPerDay: number;
  /** The left edge of a day given by number; days not drawn are put at the nearer end. */
  readonly edge: (day: number) => number;
  /** The middle of a day. */
  readonly middle: (day: number) => number;
}

/** A linear scale from the start of `from` to the end of `to`. */
export function scaleOf(from: Temporal.PlainDate, to: Temporal.PlainDate, frame: Box): Scale {
  const left = frame.x + END_ROOM;
  const right = frame.x + frame.width - END_ROOM;
  const first = dayNumber(from);
  const days = dayNumber(to) - first + 1;
  const pixelsPerDay = (right - left) / days;
  const at = (day: number): number => left + Math.min(days, Math.max(0, day - first)) * pixelsPerDay;
  return { from, to, left, right, pixelsPerDay, edge: at, middle: (day) => at(day + 0.5) };
}

/**
 * The stretch from the start of one day to the end of another. One too short to be seen is widened to `atLeast`
 * pixels about its middle.
 */
export function stretchOn(scale: Scale, from: number, to: number, atLeast = 2): { x: number; width: number } {
  const start = scale.edge(from);
  const end = scale.edge(to + 1);
  const width = Math.max(atLeast, end - start);
  const x = (start + end - width) / 2;
  return { x: Math.max(scale.left, Math.min(x, scale.right - width)), width };
}

/** Whether any day of a stretch is drawn. */
export function isDrawn(
  scale: Scale,
  { from, to }: { from: Temporal.PlainDate; to: Temporal.PlainDate },
): boolean {
  return Temporal.PlainDate.compare(to, scale.from) >= 0 && Temporal.PlainDate.compare(from, scale.to) <= 0;
}
