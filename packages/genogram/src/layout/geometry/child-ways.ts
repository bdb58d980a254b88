import type { Layout } from "../graph.ts";
import type { Kin, KinLink } from "../kin/kin.ts";
import type { AboveRow } from "./above-row.ts";
import type { Arrival, ChildWay, Corner, Draft, Net, UnionStart, Upright } from "./draft.ts";
import { key } from "./arrivals.ts";
import type { Paper } from "./paper.ts";
import { gutterNear } from "./paper.ts";
import type { SideWays } from "./side-ways.ts";
import { type Sizes, underSymbol } from "./sizes.ts";

/** What the ways of children are drafted from. */
export interface WayContext {
  readonly kin: Kin;
  readonly layout: Layout;
  readonly paper: Paper;
  readonly sizes: Sizes;
  readonly draft: Draft;
  readonly sideWays: SideWays;
  readonly above: readonly AboveRow[];
  readonly arrivals: ReadonlyMap<string, Arrival>;
}

/** Drafts the way from every union to every child: the union's one stalk and bar, then each child's own part. */
export function childWays(context: WayContext, starts: readonly UnionStart[]): ChildWay[] {
  const { kin, layout, paper, sizes, draft, sideWays } = context;
  const left = layout.people.reduce((least, { x }) => Math.min(least, x), Number.POSITIVE_INFINITY);
  const top = layout.people.reduce((least, { row }) => Math.min(least, row), Number.POSITIVE_INFINITY);
  const passes = new Map(
    (layout.passes ?? []).map(({ union, child, row, x }) => [
      `${union} ${child} ${row - top}`,
      sizes.margin + sizes.pitch * (x - left + 0.5),
    ]),
  );
  /** Lanes by union, row and wish: siblings far below share the long part of their way. */
  const lanes = new Map<string, Upright>();
  return starts.flatMap((start) => {
    const links = kin.unions[start.union]?.links ?? [];
    if (links.length === 0) return [];
    const bar = draft.net(start.row, "bar", start.union);
    bar.tops.push(start.stalk.upright);
    return links.map((link) => wayTo(link, start, bar));
  });

  function wayTo(link: KinLink, start: UnionStart, bar: Net): ChildWay {
    const { union, child, rel } = link;
    const arrival = context.arrivals.get(key(union, child)) as Arrival;
    const goal = paper.rowOf[child] as number;
    const shared = [start.stalk, { upright: start.stalk.upright, level: bar.level }];
    const own: Corner[] = [];
    let net = bar;
    const leadTo = (upright: Upright, ends: Upright[]): void => {
      ends.push(upright);
      own.push({ upright, level: net.level });
    };
    const lane = (row: number): Upright => {
      const part = goal === start.row ? 1 : Math.min(1, Math.max(0, (row - start.row) / (goal - start.row)));
      const straight =
        start.stalk.upright.x + (arrival.column.x - start.stalk.upright.x) * (goal > start.row ? part : 1);
      const wish = passes.get(`${kin.unions[union]?.id} ${kin.people[child]?.id} ${row}`) ?? straight;
      const known = lanes.get(`${union} ${row} ${wish}`);
      if (known !== undefined) return known;
      const found = draft.lane(gutterNear(paper, row, wish), wish);
      lanes.set(`${union} ${row} ${wish}`, found);
      return found;
    };
    const isDown = goal > start.row;
    if (sideWays.isFor(start.row, goal)) {
      const middle = (start.stalk.upright.x + arrival.column.x) / 2;
      const upright = sideWays.upright(`${union} to children`, middle);
      leadTo(upright, isDown ? net.bottoms : net.tops);
      net = nextNet(goal - 1, upright, isDown ? "tops" : "bottoms");
    } else if (isDown) {
      for (let row = start.row + 1; row < goal; row++) {
        const upright = lane(row);
        leadTo(upright, net.bottoms);
        net = nextNet(row, upright, "tops");
      }
    } else {
      let upright = lane(start.row);
      leadTo(upright, net.tops);
      for (let row = start.row; row >= goal; row--) {
        net = nextNet(row - 1, upright, "bottoms");
        if (row === goal) break;
        upright = lane(row - 1);
        leadTo(upright, net.tops);
      }
    }
    leadTo(arrival.column, net.bottoms);
    return { union, child, rel, shared, own: [...own, ...landing(arrival, goal)], arrival };

    function nextNet(band: number, from: Upright, side: "tops" | "bottoms"): Net {
      const next = draft.net(band, "bar", union);
      next[side].push(from);
      own.push({ upright: from, level: next.level });
      return next;
    }
  }

  /** The last part, beside the words and onto the symbol. */
  function landing(arrival: Arrival, row: number): Corner[] {
    const { port, column, turn, apex } = arrival;
    const half = sizes.symbol / 2;
    const above = context.above[row];
    if (apex !== null)
      return [
        { upright: apex, level: draft.rowLevel(row, -half - (above?.fan ?? 0)) },
        { upright: port, level: draft.rowLevel(row, -half) },
      ];
    const end = { upright: port, level: draft.rowLevel(row, underSymbol - half) };
    if (turn === null) return [end];
    const level = draft.rowLevel(row, -half - (above?.fan ?? 0) - (turn + 1) * (above?.turnsApart ?? 0));
    return [{ upright: column, level }, { upright: port, level }, end];
  }
}
