import { showDay } from "@throughline/calendar";
import { dayNumber } from "../day-number.ts";
import { thresholds, type BandMark, type Threshold } from "./model.ts";
import type { Plan } from "./plan.ts";
import { isDrawn, stretchOn, type Scale } from "./scale.ts";
import { textWidth } from "./text-width.ts";

/** A time at one threshold, first and last day included; `to` is `null` while it goes on. */
export interface Band {
  readonly threshold: Threshold;
  readonly from: Temporal.PlainDate;
  readonly to: Temporal.PlainDate | null;
}

const SHORTER = { "Early help": "Help", "Child in need": "In need", "Child protection": "Protection" };
const STEP = { "Early help": 6, "Child in need": 11, "Child protection": 16 };

/** Thresholds as steps above the lanes: the higher the threshold the taller, so that stepping up and down is seen. */
export function bandMarks(bands: readonly Band[], scale: Scale, { bandRow }: Plan): BandMark[] {
  return bands
    .map((band) => ({ ...band, end: band.to ?? scale.to }))
    .filter(({ from, end }) => isDrawn(scale, { from, to: end }))
    .sort(
      (a, b) =>
        Temporal.PlainDate.compare(a.from, b.from) ||
        thresholds.indexOf(a.threshold) - thresholds.indexOf(b.threshold),
    )
    .map(({ threshold, from, to, end }) => {
      const { x, width } = stretchOn(scale, dayNumber(from), dayNumber(end));
      const height = STEP[threshold];
      return {
        threshold,
        x,
        width,
        y: bandRow.y + bandRow.height - height,
        height,
        label: `${threshold} ${to === null ? `since ${showDay(from)}` : `from ${showDay(from)} to ${showDay(to)}`}.`,
        text: wordsIn(threshold, x, width),
      };
    });
}

function wordsIn(threshold: Threshold, x: number, width: number): BandMark["text"] {
  const words = [threshold, SHORTER[threshold]].find((text) => textWidth(text) <= width);
  return words === undefined ? null : { words, x: x + width / 2 };
}
