import type { Kin } from "../kin/kin.ts";
import { parentsIn } from "../kin/kin.ts";
import { longestSpan } from "../rows/longest-span.ts";
import type { Upright } from "./draft.ts";
import type { Paper } from "./paper.ts";

/** Pixels between two uprights beside the family. */
const apart = 6;

/**
 * Ways round the outside of a family, for its longest lines where records contradict each other so much that lines led
 * through every row between would be without number.
 */
export class SideWays {
  readonly #longest: number;
  readonly #left: number;
  readonly #right: number;
  readonly #uprights = new Map<string, Upright>();
  readonly #used = { left: 0, right: 0 };

  constructor(kin: Kin, paper: Paper) {
    const rowOf = (person: number): number => paper.rowOf[person] as number;
    const spans = kin.unions.flatMap((union) => {
      const rows = parentsIn(union).map(rowOf);
      const [top, bottom] = [Math.min(...rows), Math.max(...rows)];
      if (rows.length === 0) return [];
      return [bottom - top, ...union.links.map(({ child }) => Math.abs(rowOf(child) - bottom))];
    });
    this.#longest = longestSpan(spans, kin.people.length);
    const gutters = paper.gutters.flat();
    this.#left = gutters.reduce((least, { from }) => Math.min(least, from), Number.POSITIVE_INFINITY);
    this.#right = gutters.reduce((most, { to }) => Math.max(most, to), Number.NEGATIVE_INFINITY);
  }

  /** Whether a line from one row to another is too long to be led through the rows between. */
  isFor(from: number, to: number): boolean {
    return Math.abs(to - from) > this.#longest;
  }

  /** The upright beside the family for a line named so, on the side nearer to `x`; the same one for the same name. */
  upright(name: string, x: number): Upright {
    const known = this.#uprights.get(name);
    if (known !== undefined) return known;
    const side = x < (this.#left + this.#right) / 2 ? "left" : "right";
    const away = ++this.#used[side] * apart;
    const upright = { x: side === "left" ? this.#left - away : this.#right + away };
    this.#uprights.set(name, upright);
    return upright;
  }
}
