import { spreadOf } from "../measure.ts";
import type { Section } from "../section.ts";
import { shownNumber } from "../table.ts";
import { drawnWhole } from "./drawn-whole.ts";
import type { Drawn } from "./engine-scores.ts";
import { groupRows, headings, widthRatio } from "./group-table.ts";
import type { GroupDrawn } from "./measure-genogram.ts";

const MOST_MS: Readonly<Record<number, number>> = { 50: 20, 300: 150, 5000: 2000 };

export const GENOGRAM_TITLE = "The genogram beside other engines";

/** The tables, and what of the targets ours did not reach. */
export function genogramSection(all: readonly GroupDrawn[]): Section {
  return {
    title: GENOGRAM_TITLE,
    how: `The same families given to every engine, each in a process of its own and with a limit of time (3 s to 12 s for each family, told where it is over; whoever is over it twice in a group is not asked again, and the largest groups have two families only): hard shapes written by hand, and generated families of one size, the same for a seed, with partners one after another, half-brothers and half-sisters, parents who are not known, loops and adoptions; trees of forebears, and families in which cousins marry. General engines get a point for each person and each union, at the size and distance we draw them; those made for family trees get parents, partners and children, with the family's child as their root. Only places are scored, in one plain drawing: a straight line between partners, straight lines from their middle to each child. (What we draw goes under or round people; the tests hold that no line passes through anybody.) A couple is possible side by side where one row can hold both and neither stands between two others. Width is added up over the families both have drawn. Flips are pairs on one row that change sides when a child or a partner is added or somebody is taken away, and the move is in pitches, with the whole shifted to fit best; ours is shown its earlier drawing, which no other takes. Times are after warming. Targets: nobody missing or twice, 99% of possible couples side by side, 95% of brothers and sisters in order, no more crossings than dot, no wider than 1.25 of dot, at most 1% flips, and p95 of 20 ms at 50 people, 150 ms at 300, 2 s at 5,000.`,
    tables: [
      ...all.map(({ group, all: found }) => ({
        heading: group.name,
        columns: headings,
        rows: groupRows(group, found),
      })),
      drawnWhole(all.map(({ group }) => group)),
    ],
    missed: all.flatMap(missedIn),
  };
}

function missedIn({ group, all }: GroupDrawn): string[] {
  const ours = all.find(({ engine }) => engine === "throughline");
  const dot = all.find(({ engine }) => engine === "graphviz dot");
  return ours === undefined
    ? []
    : missesOf(ours, dot, MOST_MS[group.size ?? 0], group.unavoidable?.crossings).map(
        (one) => `${group.name}: ${one}`,
      );
}

function missesOf(
  ours: Drawn,
  dot: Drawn | undefined,
  mostMs: number | undefined,
  unavoidable = 0,
): string[] {
  const { score, widths } = ours;
  const width = widthRatio(widths, dot?.widths ?? new Map<string, number>());
  const p95 = score.ms.length === 0 ? 0 : spreadOf(score.ms).p95;
  const part = (some: number, whole: number) => (whole === 0 ? 1 : some / whole);
  const percent = (n: number) => `${(100 * n).toFixed(1)}%`;
  const adjacent = part(score.adjacent, score.possible);
  const order = part(score.inOrder, score.siblings);
  const flips = score.pairs === 0 ? 0 : score.flipped / score.pairs;
  const misses: [boolean, string][] = [
    [score.missing > 0, `${score.missing} people missing`],
    [score.twiceOrOver > 0, `${score.twiceOrOver} people twice or over another`],
    [adjacent < 0.99, `${percent(adjacent)} of possible couples side by side, where 99% is the target`],
    [order < 0.95, `${percent(order)} of brothers and sisters in order, where 95% is the target`],
    [
      dot !== undefined && score.crossings > Math.max(unavoidable, dot.score.crossings),
      `${score.crossings} crossings, where dot has ${dot?.score.crossings}`,
    ],
    [width !== null && width > 1.25, `${width?.toFixed(2)} of dot's width, where 1.25 is the target`],
    [flips > 0.01, `${percent(flips)} of pairs flipped, where 1% is the target`],
    [
      mostMs !== undefined && p95 > mostMs,
      `p95 of ${shownNumber(p95)} ms, where ${shownNumber(mostMs ?? 0)} is the target`,
    ],
  ];
  return misses.flatMap(([isMissed, words]) => (isMissed ? [words] : []));
}
