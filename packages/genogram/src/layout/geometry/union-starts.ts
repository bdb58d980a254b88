import type { Layout } from "../graph.ts";
import type { Kin, KinUnion } from "../kin/kin.ts";
import { parentsIn } from "../kin/kin.ts";
import type { Corner, Draft, Net, UnionStart, Upright } from "./draft.ts";
import { Leads } from "./leads.ts";
import type { Paper, Side } from "./paper.ts";
import { gutterBeside, gutterNear, personBeside } from "./paper.ts";
import type { SideWays } from "./side-ways.ts";
import { type Sizes, underSymbol } from "./sizes.ts";

/** How far from the middle of a symbol the mark for a parent not known stands, and half the room it takes. */
const mark = { away: 37, next: 14, half: 9 };

/** Drafts how every union begins: its partner line, the mark for a parent not known, and where its stalk leaves. */
export function unionStarts(
  kin: Kin,
  layout: Layout,
  paper: Paper,
  sizes: Sizes,
  draft: Draft,
  sideWays: SideWays,
): UnionStart[] {
  const pairs = new Map<string, number>();
  const cx = (person: number): number => paper.cx[person] as number;
  const rowOf = (person: number): number => paper.rowOf[person] as number;
  const placeOf = new Map(kin.people.map(({ id }, person) => [id, person]));
  const left = layout.people.reduce((least, { x }) => Math.min(least, x), Number.POSITIVE_INFINITY);
  const hungAt = new Map(
    layout.unions.map(({ id, x }) => [id, sizes.margin + sizes.pitch * (x - left + 0.5)]),
  );
  const hasPartner = (person: number, side: Side): boolean => {
    const beside = personBeside(paper, person, side);
    return (
      beside !== undefined && (kin.unionsOf[person] ?? []).some((one) => kin.unionsOf[beside]?.includes(one))
    );
  };
  const leads = new Leads(paper, draft, hasPartner);
  const atHome = new Set(kin.households.flat());

  return kin.unions.flatMap((union, number): UnionStart[] => {
    const [one, other] = parentsIn(union).toSorted((a, b) => rowOf(a) - rowOf(b) || cx(a) - cx(b));
    if (one === undefined) return union.links.length === 0 ? [] : [nobodyKnown(union, number)];
    if (other === undefined) return [oneKnown(union, number, one)];
    if (personBeside(paper, one, "right") === other) return [sideBySide(number, one, other)];
    return [rowOf(one) === rowOf(other) ? bracket(number, one, other) : acrossRows(number, one, other)];
  });

  /** Several unions of one pair share their partner line and have a stalk each. */
  function sideBySide(union: number, a: number, b: number): UnionStart {
    const times = pairs.get(`${a} ${b}`) ?? 0;
    pairs.set(`${a} ${b}`, times + 1);
    const level = draft.rowLevel(rowOf(a), 0);
    const lane = draft.lane(gutterBeside(paper, a, "right"), (cx(a) + cx(b)) / 2 + times * 6, {
      firm: true,
    });
    const partnerLine = [
      { upright: { x: cx(a) + sizes.symbol / 2 }, level },
      { upright: { x: cx(b) - sizes.symbol / 2 }, level },
    ];
    return { union, partnerLine, stalk: { upright: lane, level }, row: rowOf(a), gap: null };
  }

  /** From the side of a symbol into the gutter beside it. */
  function lead(person: number, side: Side): { start: Corner; turn: Corner } {
    const level = leads.take(person, side);
    const toward = side === "left" ? -1 : 1;
    const start = { x: cx(person) + toward * (sizes.symbol / 2 - underSymbol) };
    const lane = draft.lane(gutterBeside(paper, person, side), cx(person) + (toward * sizes.pitch) / 2, {
      from: side,
    });
    return { start: { upright: start, level }, turn: { upright: lane, level } };
  }

  function bracket(union: number, a: number, b: number): UnionStart {
    const from = lead(a, "right");
    const to = lead(b, "left");
    const net = draft.net(rowOf(a), "bracket", union);
    net.tops.push(from.turn.upright, to.turn.upright);
    const stalk = { upright: { x: (cx(a) + cx(b)) / 2 }, level: net.level };
    net.bottoms.push(stalk.upright);
    const partnerLine = [from.start, from.turn, ...along(net, from.turn, to.turn), to.turn, to.start];
    return { union, partnerLine, stalk, row: rowOf(a), gap: null };
  }

  /** Partners on different rows: down the gutters from the upper to beside the lower. */
  function acrossRows(union: number, upper: number, lower: number): UnionStart {
    const side = cx(lower) < cx(upper) ? "left" : "right";
    const from = lead(upper, side);
    const to = lead(lower, cx(upper) < cx(lower) ? "left" : "right");
    const line = [from.start, from.turn];
    let last = from.turn;
    const cross = (band: number, upright: Upright): void => {
      const net = draft.net(band, "bracket", union);
      net.tops.push(last.upright);
      net.bottoms.push(upright);
      const next = { upright, level: net.level };
      line.push(...along(net, last, next));
      last = next;
    };
    if (sideWays.isFor(rowOf(upper), rowOf(lower))) {
      cross(rowOf(upper), sideWays.upright(`${union} to partner`, (cx(upper) + cx(lower)) / 2));
    } else {
      for (let row = rowOf(upper) + 1; row < rowOf(lower); row++) {
        const part = (row - rowOf(upper)) / (rowOf(lower) - rowOf(upper));
        const wish = cx(upper) + (cx(lower) - cx(upper)) * part;
        cross(row - 1, draft.lane(gutterNear(paper, row, wish), wish));
      }
    }
    cross(rowOf(lower) - 1, to.turn.upright);
    return { union, partnerLine: [...line, to.turn, to.start], stalk: to.turn, row: rowOf(lower), gap: null };
  }

  function oneKnown(union: KinUnion, number: number, parent: number): UnionStart {
    const side = freeSide(union, parent);
    const before = leads.taken(parent, side);
    const { start, turn } = lead(parent, side);
    const missing = union.links.length === 0 || union.links.some(({ rel }) => rel === "birth");
    const gap = missing ? markOf(union, parent, turn, side, before) : null;
    return { union: number, partnerLine: [start, turn], stalk: turn, row: rowOf(parent), gap };
  }

  /** Beside the parent who is known; but within the line of their home it would be as if the other lived there too. */
  function markOf(union: KinUnion, parent: number, turn: Corner, side: Side, before: number): Corner {
    if (union.links.length > 0 && atHome.has(parent))
      return { upright: turn.upright, level: draft.markLevel(rowOf(parent)) };
    const away = (mark.away + Math.floor(before / 2) * mark.next) * (side === "left" ? -1 : 1);
    return { upright: { x: cx(parent) + away }, level: turn.level };
  }

  /** The side of a parent where no partner stands and fewest lines leave, else the one nearer to the children. */
  function freeSide(union: KinUnion, parent: number): Side {
    const busy = (side: Side): number => leads.taken(parent, side) + (hasPartner(parent, side) ? 2 : 0);
    if (busy("left") !== busy("right")) return busy("left") < busy("right") ? "left" : "right";
    const children = union.links.map(({ child }) => cx(child));
    const middle = children.reduce((sum, x) => sum + x, 0) / Math.max(1, children.length);
    return children.length > 0 && middle < cx(parent) ? "left" : "right";
  }

  function nobodyKnown(union: KinUnion, number: number): UnionStart {
    const row = Math.min(...union.links.map(({ child }) => rowOf(child))) - 1;
    const eldest = placeOf.get(union.told.children[0]?.id ?? "") ?? 0;
    const x = hungAt.get(union.id) ?? cx(eldest);
    const net = draft.net(row, "bracket", number);
    net.bottoms.push({ x: x - mark.half }, { x: x + mark.half });
    const middle = { upright: { x }, level: net.level };
    return { union: number, partnerLine: null, stalk: middle, row, gap: middle };
  }
}

/** The corners where a line goes along a net from one upright to another. */
function along(net: Net, from: Corner, to: Corner): Corner[] {
  return [
    { upright: from.upright, level: net.level },
    { upright: to.upright, level: net.level },
  ];
}
