import type { Draft, RowLevel } from "./draft.ts";
import type { Paper, Side } from "./paper.ts";
import { personBeside } from "./paper.ts";

/** Heights, from the middle of a symbol, at which lines leave its side when its middle is taken. */
const ports = [9, -9, 14, -14, 5, -5, 12, -12, 7, -7];
/** The same when it is free: the first leaves at the middle, as partner lines do. */
const portsFromMiddle = [0, ...ports];

/** Hands out places on the sides of symbols, so that two lines that leave one side do not share their way. */
export class Leads {
  readonly #paper: Paper;
  readonly #draft: Draft;
  readonly #hasPartner: (person: number, side: Side) => boolean;
  readonly #taken = new Map<string, number>();

  /** `hasPartner` tells whether a partner stands right beside somebody, joined by a straight line. */
  constructor(paper: Paper, draft: Draft, hasPartner: (person: number, side: Side) => boolean) {
    this.#paper = paper;
    this.#draft = draft;
    this.#hasPartner = hasPartner;
  }

  /** How many lines already leave this side. */
  taken(person: number, side: Side): number {
    return this.#taken.get(`${person} ${side}`) ?? 0;
  }

  /** The height of the next free place on a side. */
  take(person: number, side: Side): RowLevel {
    const taken = this.taken(person, side);
    this.#taken.set(`${person} ${side}`, taken + 1);
    const heights = this.#hasPartner(person, side) || this.#isFaced(person, side) ? ports : portsFromMiddle;
    return this.#draft.rowLevel(
      this.#paper.rowOf[person] as number,
      heights[taken % heights.length] as number,
    );
  }

  /** Whether a line of the neighbour comes towards this side, as if the two were partners. */
  #isFaced(person: number, side: Side): boolean {
    const neighbour = personBeside(this.#paper, person, side);
    return neighbour !== undefined && this.taken(neighbour, side === "left" ? "right" : "left") > 0;
  }
}
