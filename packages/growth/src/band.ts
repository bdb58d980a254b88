import { CENTILE_SPACE, centileLines } from "./centile-lines.ts";

/**
 * Where an SDS stands among the chart's nine lines, in plain words: "below the 0.4th", "on the 9th line" (within a
 * quarter of a space of it), "9th–25th" (between two lines), "above the 99.6th".
 */
export function bandInWords(sds: number): string {
  const on = centileLines.find((line) => Math.abs(sds - line.sds) <= CENTILE_SPACE / 4);
  return on === undefined ? spaceOf(sds) : `on the ${on.name} line`;
}

/** The space between two lines that an SDS lies in, however near to one of them: "9th–25th". On a line it is the space above. */
export function spaceOf(sds: number): string {
  const above = centileLines.findIndex((line) => sds < line.sds);
  const [upper, lower] = [centileLines[above], centileLines[above - 1]];
  if (upper === undefined) return "above the 99.6th";
  return lower === undefined ? "below the 0.4th" : `${lower.name}–${upper.name}`;
}
