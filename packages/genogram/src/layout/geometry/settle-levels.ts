import type { AboveRow } from "./above-row.ts";
import type { Draft } from "./draft.ts";
import type { Paper } from "./paper.ts";
import { tracksOf } from "./settle-nets.ts";
import type { Sizes } from "./sizes.ts";

/** Heights of the drawing: the middle of each row's symbols and the top and height of its labels. */
export interface Heights {
  readonly cy: readonly number[];
  readonly labelTop: readonly number[];
  readonly labelHeight: readonly number[];
  readonly height: number;
}

/** Pixels between a symbol and its label, and around tracks. */
const labelGap = 4;
const clear = 8;
/** Room for the marks for parents not known below a row, and how far down in it their middle is. */
const marks = { height: 26, middle: 12 };

/** Finds the tracks of every band and so the height of every row, and gives each level of the draft its number. */
export function settleLevels(
  draft: Draft,
  paper: Paper,
  sizes: Sizes,
  above: readonly AboveRow[],
  labels: Float64Array,
): Heights {
  const byBand = Map.groupBy(draft.nets, ({ band }) => band);
  const cy: number[] = [];
  const labelTop: number[] = [];
  const labelHeight: number[] = [];
  let y = sizes.margin;
  for (let band = -1; band < paper.rows; band++) {
    if (band >= 0) {
      const middle = y + (above[band]?.height ?? 0);
      cy.push(middle);
      labelTop.push(middle + sizes.symbol / 2 + labelGap);
      labelHeight.push(
        (paper.order[band] ?? []).reduce((most, person) => Math.max(most, labels[person] as number), 0),
      );
      y = (labelTop[band] as number) + (labelHeight[band] as number) + clear;
    }
    const mark = draft.markLevels.get(band);
    if (mark !== undefined) {
      mark.y = y + marks.middle;
      y += marks.height;
    }
    const nets = byBand.get(band) ?? [];
    for (const [kind, track] of [
      ["bracket", sizes.bracketTrack],
      ["bar", sizes.track],
    ] as const) {
      const { trackOf, count } = tracksOf(nets.filter((net) => net.kind === kind));
      for (const [net, place] of trackOf) net.level.y = y + (place + 1) * track - clear / 2;
      y += count * track;
    }
  }
  for (const level of draft.rowLevels) level.y = (cy[level.row] as number) + level.offset;
  return { cy, labelTop, labelHeight, height: y + sizes.margin };
}
