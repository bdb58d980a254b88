import type { Box, Point } from "./geometry.ts";

/** A stretch across the paper, from the left. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

const bandHeight = 48;

/** Most boxes looked at for all words of a drawing; any family of real people needs far fewer. */
const mostLooks = 3e6;

/** What of the paper is drawn on already, in bands down the page, so that words can be set where nothing is. */
export class TakenPaper {
  readonly #bands = new Map<number, Box[]>();
  #looks = 0;

  add(box: Box): void {
    const [first, last] = bandsOf(box.y, box.y + box.height);
    for (let band = first; band <= last; band++) {
      const found = this.#bands.get(band);
      if (found === undefined) this.#bands.set(band, [box]);
      else found.push(box);
    }
  }

  /** Adds the straight parts of a line, each as a box without a width or a height. */
  addLine(points: readonly Point[]): void {
    for (const [place, to] of points.entries()) {
      const from = points[place - 1];
      if (from === undefined) continue;
      const [x, y] = [Math.min(from.x, to.x), Math.min(from.y, to.y)];
      this.add({ x, y, width: Math.abs(to.x - from.x), height: Math.abs(to.y - from.y) });
    }
  }

  /** The longest stretch of a strip where nothing is drawn; null where all of it is taken, or after too long a search. */
  longestFree(top: number, bottom: number, { from: left, to: right }: Stretch): Stretch | null {
    if (this.#looks > mostLooks) return null;
    const taken = this.#within(top, bottom, left, right);
    let best: Stretch | null = null;
    let from = left;
    for (const stop of [...taken, { from: right, to: right }]) {
      if (stop.from - from > (best === null ? 0 : best.to - best.from)) best = { from, to: stop.from };
      from = Math.max(from, stop.to);
    }
    return best;
  }

  #within(top: number, bottom: number, left: number, right: number): Stretch[] {
    const found = new Set<Box>();
    const [first, last] = bandsOf(top, bottom);
    for (let band = first; band <= last; band++) {
      const inside = this.#bands.get(band) ?? [];
      this.#looks += inside.length;
      for (const box of inside)
        if (box.y < bottom && box.y + box.height > top && box.x < right && box.x + box.width > left)
          found.add(box);
    }
    return [...found]
      .map((box) => ({ from: box.x, to: box.x + box.width }))
      .sort((one, other) => one.from - other.from);
  }
}

function bandsOf(top: number, bottom: number): readonly [number, number] {
  return [Math.floor(top / bandHeight), Math.floor(bottom / bandHeight)];
}
