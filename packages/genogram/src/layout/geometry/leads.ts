import type { Draft, RowLevel } from "./draft.ts";
import type { Paper } from "./paper.ts";

export type Side = "left" | "right";

/** Heights, from the middle of a symbol, at which lines other than the straight partner line leave its side. */
const ports = [9, -9, 14, -14, 5, -5, 12, -12, 7, -7];

/** Hands out places on the sides of symbols, so that two lines that leave one side do not share their way. */
export class Leads {
  readonly #paper: Paper;
  readonly #draft: Draft;
  readonly #taken = new Map<string, number>();

  constructor(paper: Paper, draft: Draft) {
    this.#paper = paper;
    this.#draft = draft;
  }

  /** How many lines already leave this side. */
  taken(person: number, side: Side): number {
    return this.#taken.get(`${person} ${side}`) ?? 0;
  }

  /** The height of the next free place on a side. */
  take(person: number, side: Side): RowLevel {
    const taken = this.taken(person, side);
    this.#taken.set(`${person} ${side}`, taken + 1);
    return this.#draft.rowLevel(this.#paper.rowOf[person] as number, ports[taken % ports.length] as number);
  }
}
