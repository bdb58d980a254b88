import type { Layout, LayoutGraph } from "../graph.ts";
import { kinOf } from "../kin/kin-of.ts";
import { aboveRows } from "./above-row.ts";
import { arrivalsOf } from "./arrivals.ts";
import { Draft } from "./draft.ts";
import { childWays } from "./child-ways.ts";
import { drawnLines, middleOf, pointsOf, round } from "./drawn-lines.ts";
import type { Bar, Descent, Gap, Geometry, PartnerLine, PersonShape } from "./geometry.ts";
import { homeRuns, labelHeights } from "./home-runs.ts";
import { hopsOf } from "./hops.ts";
import { householdShapes } from "./household-shapes.ts";
import { overhang } from "./overhang.ts";
import { paperOf } from "./paper.ts";
import { settleLanes } from "./settle-lanes.ts";
import { settleLevels } from "./settle-levels.ts";
import { SideWays } from "./side-ways.ts";
import type { Sizes } from "./sizes.ts";
import { straightenWays } from "./straight-ways.ts";
import { usualSizes } from "./sizes.ts";
import { TakenPaper } from "./taken-paper.ts";
import { unionStarts } from "./union-starts.ts";
import { linkWord, partnerWord } from "./word-boxes.ts";

/**
 * Lines and boxes in pixels for a layout of this graph. Lines run level in the bands between labels and symbols and
 * upright in the gutters between labels, so that none passes through a third person's symbol or through a label.
 */
export function geometryOf(layout: Layout, graph: LayoutGraph, sizes: Sizes = usualSizes): Geometry {
  const drawn = drawnOn(layout, graph, sizes, sizes.margin);
  const over = overhang(drawn);
  return over === 0 ? drawn : drawnOn(layout, graph, { ...sizes, margin: sizes.margin + over }, sizes.margin);
}

/** The drawing with the margin of `sizes` to the left and the right, and another above and below. */
function drawnOn(layout: Layout, graph: LayoutGraph, sizes: Sizes, headroom: number): Geometry {
  const kin = kinOf(graph);
  const paper = paperOf(kin, layout, sizes);
  const draft = new Draft();
  const hung = new Map(layout.unions.map(({ id, x }) => [id, x]));
  const passed = new Map((layout.passes ?? []).map(({ union, child, x }) => [`${union} ${child}`, x]));
  const arrivals = arrivalsOf(kin, paper, sizes, (union, child) => {
    const id = kin.unions[union]?.id ?? "";
    return passed.get(`${id} ${kin.people[child]?.id}`) ?? hung.get(id) ?? 0;
  });
  const above = aboveRows(paper, sizes, arrivals.values());
  const sideWays = new SideWays(kin, paper);
  const starts = unionStarts(kin, layout, paper, sizes, draft, sideWays);
  const ways = childWays({ kin, layout, paper, sizes, draft, sideWays, above, arrivals }, starts);
  settleLanes(draft.lanes);
  straightenWays(ways, sizes);
  const homes = homeRuns(kin, paper);
  const homeIds = graph.households.map(({ id }) => id);
  const labels = labelHeights(kin, homeIds, homes, sizes);
  const heights = settleLevels(draft, paper, { ...sizes, margin: headroom }, above, labels);

  const people = kin.people.map(({ id }, person): PersonShape => {
    const row = paper.rowOf[person] as number;
    const cx = paper.cx[person] as number;
    return {
      id,
      cx: round(cx),
      cy: round(heights.cy[row] as number),
      label: {
        x: round(cx - sizes.labelWidth / 2),
        y: round(heights.labelTop[row] as number),
        width: sizes.labelWidth,
        height: labels[person] as number,
      },
    };
  });
  const idOf = (union: number): string => kin.unions[union]?.id ?? "";
  const drawn = drawnLines(kin, draft, starts, ways);
  const hops = hopsOf([...drawn.partners, ...drawn.bars, ...drawn.ways]);
  const gaps = starts.flatMap(({ union, gap }): Gap[] =>
    gap === null ? [] : [{ union: idOf(union), cx: round(gap.upright.x), cy: round(gap.level.y) }],
  );
  const bars = [...Map.groupBy(drawn.bars, ({ union }) => union)].map(([union, lines]): Bar => ({
    union,
    lines: lines.map(({ points }) => points),
    hops: lines.flatMap((line) => hops.get(line) ?? []),
  }));
  const descents = drawn.ways.map((line): Descent => {
    const { union, child, rel, shared, own, arrival } = line.way;
    const symbol = { x: paper.cx[child] as number, y: heights.cy[paper.rowOf[child] as number] as number };
    const row = above[paper.rowOf[child] as number];
    return {
      union: idOf(union),
      child: kin.people[child]?.id ?? "",
      rel,
      points: pointsOf([...shared, ...own]),
      own: line.points,
      hops: hops.get(line) ?? [],
      word: row === undefined ? null : linkWord(arrival, symbol, row, sizes),
    };
  });
  const taken = new TakenPaper();
  for (const { points } of [...drawn.partners, ...drawn.bars, ...drawn.ways]) taken.addLine(points);
  for (const { cx, cy, label } of people) {
    taken.add({
      x: cx - sizes.symbol / 2,
      y: cy - sizes.symbol / 2,
      width: sizes.symbol,
      height: sizes.symbol,
    });
    taken.add(label);
  }
  for (const { word } of descents) if (word !== null) taken.add(word);
  const partnerLines = drawn.partners.map((line): PartnerLine => {
    const word = partnerWord(line.points, taken);
    return {
      union: line.union,
      points: line.points,
      middle: middleOf(line.points),
      hops: hops.get(line) ?? [],
      word,
    };
  });
  return {
    width: round(paper.width),
    height: round(heights.height),
    people,
    gaps,
    partnerLines,
    bars,
    descents,
    households: householdShapes(kin, homeIds, homes, { paper, heights, sizes, labels }),
  };
}
