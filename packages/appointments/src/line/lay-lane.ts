import { showPartKnownDay } from "@throughline/calendar";
import type { KeptAppointment } from "../appointment.ts";
import { cameOf, isOwnMissed } from "../outcome.ts";
import type { Run } from "../runs.ts";
import { runWords } from "../sentence.ts";
import type { LineBracket, LineMark, Shape } from "./model.ts";
import type { LineScale } from "./scale.ts";

/** How far apart the middles of two marks stand at least. */
export const MARK_ROOM = 15;
const BRACKET_ROOM = 20;
const BRACKET_DROP = 6;
const LEAST_STRETCH = 14;
const LETTER = 6.4;

/** A lane's marks and brackets, its top at 0, and how high it is. */
export interface LaidLane {
  readonly marks: readonly LineMark[];
  readonly brackets: readonly LineBracket[];
  readonly height: number;
}

interface LaneAsked {
  readonly appointments: readonly KeptAppointment[];
  readonly runs: readonly Run[];
  readonly scale: LineScale;
  /** Words on a bracket keep between these. */
  readonly left: number;
  readonly right: number;
  readonly nameOf: (key: string) => string;
}

/** Sets a lane's marks by their days, those of close days over one another, under its brackets. */
export function layLane({ appointments, runs, scale, left, right, nameOf }: LaneAsked): LaidLane {
  const brackets = layBrackets(runs, scale, left, right);
  const top = brackets.length > 0 ? BRACKET_ROOM : 0;
  const ends: number[] = [];
  const placed = appointments.map((one) => {
    const [a, b] = [scale.at(one.on.from), scale.at(one.on.to)];
    const x = (a + b) / 2;
    const free = ends.findIndex((end) => x - end >= MARK_ROOM);
    const row = free === -1 ? ends.length : free;
    ends[row] = x;
    const stretch = b - a > LEAST_STRETCH ? { x: a, width: b - a } : null;
    return { one, x, row, stretch };
  });
  const rows = Math.max(1, ends.length);
  const marks = placed.map(({ one, x, row, stretch }) => ({
    x,
    y: top + (rows - row - 0.5) * MARK_ROOM + 2,
    shape: shapeOf(one),
    essential: one.essential !== null,
    label: `${showPartKnownDay(one.on)}, ${nameOf(one.serviceKey)}: ${cameOf(one)}${one.essential === null ? "" : ", essential"}`,
    entryId: one.entryId,
    stretch,
  }));
  return { marks, brackets, height: top + rows * MARK_ROOM + 5 };
}

/** The shape that stands for what came of an appointment. */
export function shapeOf(one: KeptAppointment): Shape {
  if (isOwnMissed(one)) return "did not attend on their own";
  if (one.outcome === null) return "not recorded";
  return one.outcome === "future" ? "booked" : one.outcome;
}

function layBrackets(runs: readonly Run[], scale: LineScale, left: number, right: number): LineBracket[] {
  const brackets: LineBracket[] = [];
  let taken = -Infinity;
  for (const run of runs) {
    const [a, b] = [scale.at(run.from), scale.at(run.to)];
    const words = runWords(run);
    const half = (words.length * LETTER) / 2;
    const x = Math.min(Math.max((a + b) / 2, left + half), right - half);
    const fits = x - half > taken + 4;
    if (fits) taken = x + half;
    brackets.push({
      x: a - 7,
      width: b - a + 14,
      y: BRACKET_ROOM - BRACKET_DROP,
      cut: {
        left: Temporal.PlainDate.compare(run.from, scale.from) < 0,
        right: Temporal.PlainDate.compare(run.to, scale.to) > 0,
      },
      label: `${words}: ${run.missed.map(({ on }) => showPartKnownDay(on)).join("; ")}`,
      text: fits ? { x, words } : null,
    });
  }
  return brackets;
}
