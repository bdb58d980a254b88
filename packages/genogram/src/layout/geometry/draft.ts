import type { Rel } from "../graph.ts";
import type { Gutter, Side } from "./paper.ts";

/** Something that stands at one place across; lanes are given theirs when every line of their gutter is known. */
export interface Upright {
  x: number;
}

/** An upright led through a gutter of one row. */
export interface Lane extends Upright {
  readonly gutter: Gutter;
  readonly wish: number;
  /** Whether others make way for it. */
  readonly firm: boolean;
  /** On which side of whom it starts, where it does: of two that wish the same, from the left stays left. */
  readonly from: Side | null;
}

/** Something at one height, given when the heights of rows and bands are known. */
export interface Level {
  y: number;
}

/** A height told from the middle of a row's symbols. */
export interface RowLevel extends Level {
  readonly row: number;
  readonly offset: number;
}

/** A corner of a line: an upright met by a level. */
export interface Corner {
  readonly upright: Upright;
  readonly level: Level;
}

/**
 * A line across one band (the space between the labels of a row and the symbols of the next) and the uprights it
 * joins: those that come from above and those that leave below.
 */
export interface Net {
  /** Number of the row above; -1 above the first. */
  readonly band: number;
  readonly kind: "bracket" | "bar";
  readonly union: number;
  readonly level: Level;
  readonly tops: Upright[];
  readonly bottoms: Upright[];
}

/** How a union begins on paper. */
export interface UnionStart {
  readonly union: number;
  readonly partnerLine: readonly Corner[] | null;
  /** Where the stalk leaves; null when nobody is drawn for the union. */
  readonly stalk: Corner;
  /** The row the stalk starts from. */
  readonly row: number;
  /** Where the mark for a parent not known stands. */
  readonly gap: Corner | null;
}

/** The way to one child: `shared` is the union's own stalk and bar, `own` the rest. */
export interface ChildWay {
  readonly union: number;
  readonly child: number;
  readonly rel: Rel;
  readonly shared: readonly Corner[];
  readonly own: readonly Corner[];
  readonly arrival: Arrival;
}

/** Room that lines take left and right of a child's words, and how wide these must be at least. */
export interface Beside {
  left: number;
  right: number;
  readonly words: number;
}

/** How a line reaches a child from above. */
export interface Arrival {
  readonly union: number;
  readonly child: number;
  /** Where the line stands beside the words, if it has or passes any. */
  readonly column: Upright;
  /** Where it meets the symbol. */
  readonly port: Upright;
  /** Which of the child's words is its own, from the top, or -1. */
  readonly word: number;
  /** How many turns below this one's there are; null when the line comes straight down. */
  readonly turn: number | null;
  /** For twins, the place from which both lines fan out. */
  readonly apex: Upright | null;
  /** Room that lines take left and right of the child's words, and how wide these must be. */
  readonly beside: Beside;
}

/** What else a lane is asked for with. */
export type LaneAsked = Partial<Pick<Lane, "firm" | "from">>;

/** The lines of a drawing while their places are still being found. */
export class Draft {
  readonly lanes: Lane[] = [];
  readonly rowLevels: RowLevel[] = [];
  /** By row: where marks for parents not known stand below its labels. */
  readonly markLevels = new Map<number, Level>();
  readonly nets: Net[] = [];

  /** A lane through a gutter, near `wish` if it can be. */
  lane(gutter: Gutter, wish: number, { firm = false, from = null }: LaneAsked = {}): Lane {
    const lane: Lane = { gutter, wish, firm, from, x: wish };
    this.lanes.push(lane);
    return lane;
  }

  /** A height `offset` below (or, negative, above) the middle of a row's symbols. */
  rowLevel(row: number, offset: number): RowLevel {
    const level: RowLevel = { row, offset, y: 0 };
    this.rowLevels.push(level);
    return level;
  }

  /** The height, below the labels of a row and the homes in it, at which marks for parents not known stand. */
  markLevel(row: number): Level {
    const level = this.markLevels.get(row) ?? { y: 0 };
    this.markLevels.set(row, level);
    return level;
  }

  /** A line across a band. */
  net(band: number, kind: Net["kind"], union: number): Net {
    const net: Net = { band, kind, union, level: { y: 0 }, tops: [], bottoms: [] };
    this.nets.push(net);
    return net;
  }
}
