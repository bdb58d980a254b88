import { type LineLane, type LineModel, shapes } from "./model.ts";

const SAMPLE = 20;
const LETTER = 6.3;
const GAP = 16;
const ROW = 21;

const said = {
  attended: "attended",
  "seen late": "seen late",
  "was not brought": "was not brought",
  "no access": "nobody in",
  "did not attend on their own": "did not attend on their own",
  "came late, not seen": "came late, not seen",
  "cancelled by family": "cancelled by the family",
  "cancelled by service": "cancelled by the service",
  moved: "moved",
  booked: "booked",
  "not recorded": "what came of it is not recorded",
  essential: "essential, says a clinician",
  run: "missed, and not seen between",
  today: "today",
} as const;

/** The key: what each shape that is drawn means, in rows as wide as the drawing. */
export function layKey(
  lanes: readonly LineLane[],
  { width, top, showsToday }: { readonly width: number; readonly top: number; readonly showsToday: boolean },
): { lines: LineModel["key"]; bottom: number } {
  const marks = lanes.flatMap((lane) => lane.marks);
  const drawn = [
    ...shapes.filter((shape) => marks.some((mark) => mark.shape === shape)),
    ...(marks.some(({ essential }) => essential) ? (["essential"] as const) : []),
    ...(lanes.some(({ joint, brackets }) => !joint && brackets.length > 0) ? (["run"] as const) : []),
    ...(showsToday ? (["today"] as const) : []),
  ];
  let [x, y] = [0, top + ROW / 2];
  const lines = drawn.map((of) => {
    const text = said[of];
    const long = SAMPLE + text.length * LETTER;
    if (x > 0 && x + long > width) [x, y] = [0, y + ROW];
    const line = { x, y, of, text };
    x += long + GAP;
    return line;
  });
  return { lines, bottom: lines.length === 0 ? top : y + ROW / 2 };
}
