import { showDays } from "@throughline/calendar";
import { dayNumber } from "../day-number.ts";
import type { Silence } from "../silences.ts";
import { showStretch } from "../stretch.ts";
import type { Box, SilenceMark } from "./model.ts";
import { placeTexts } from "./place-texts.ts";
import { isDrawn, stretchOn, type Scale } from "./scale.ts";

/** Silences as hatched stretches over every lane, the open one and then the longest named first, where their words have room. */
export function silenceMarks(silences: readonly Silence[], scale: Scale, frame: Box): SilenceMark[] {
  const drawn = silences.filter((silence) => isDrawn(scale, silence));
  const boxes = drawn.map((silence) => ({
    ...stretchOn(scale, dayNumber(silence.from), dayNumber(silence.to)),
    y: frame.y,
    height: frame.height,
  }));
  const texts = placeTexts(
    drawn.map(({ days, open }, index) => ({
      words: showDays(days),
      weight: open ? Infinity : days,
      box: boxes[index] ?? frame,
    })),
    frame,
  );
  return drawn.map(({ from, to, days, open }, index) => ({
    ...(boxes[index] ?? frame),
    from,
    to,
    days,
    open,
    label: `Nobody saw the child for ${showDays(days)}, ${showStretch(from, to)}${open ? ", and not since" : ""}.`,
    text: texts[index] ?? null,
  }));
}
