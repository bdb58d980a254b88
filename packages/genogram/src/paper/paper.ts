import type { Sizes } from "../layout/geometry/sizes.ts";
import { textSize } from "../draw/ink.ts";

/** A sheet, landscape. */
export type Paper = "A4" | "A3";

/** The part of a sheet that is drawn on, in millimetres, within a margin of 8 mm. */
export const drawnOn: Readonly<Record<Paper, { readonly width: number; readonly height: number }>> = {
  A4: { width: 281, height: 194 },
  A3: { width: 404, height: 281 },
};

const LEAST_POINTS = 8;
const POINTS_PER_MM = 72 / 25.4;

/** How many pixels of a drawing fit on a sheet, across and down, while its smallest text is 8 points. */
export function roomOn(paper: Paper): { readonly width: number; readonly height: number } {
  const pixels = (mm: number): number => Math.floor((mm * POINTS_PER_MM * textSize.small) / LEAST_POINTS);
  return { width: pixels(drawnOn[paper].width), height: pixels(drawnOn[paper].height) };
}

/** How many brothers and sisters can stand side by side on a sheet. */
export function siblingsAcross(paper: Paper, sizes: Sizes): number {
  return Math.max(2, Math.floor((roomOn(paper).width - 2 * sizes.margin) / sizes.pitch) - 1);
}
