import { type Measurement, showMeasurements } from "../measurement.ts";
import { type Cells, textOf } from "./sheet.ts";

/** A cell that has no place of its own in an entry, or whose words go beyond what they stand for. */
export interface SaidBeside {
  readonly column: string;
  readonly text: string;
}

/**
 * What happened, in the row's own words: a sentence about the appointment, what was written, the comments, and
 * whatever was said beside ("Time: after lunch"). When only figures are given, the figures. "" when nothing is.
 */
export function rowWords(
  cells: Cells,
  appointment: string | null,
  measurements: readonly Measurement[],
  beside: readonly SaidBeside[],
): string {
  const written = [appointment, textOf(cells, "what"), textOf(cells, "comments")].filter(
    (part) => part !== null,
  );
  if (written.length === 0 && measurements.length > 0) written.push(showMeasurements(measurements));
  for (const { column, text } of beside) written.push(`${column}: ${text}`);
  return written.join("\n");
}
