import { spreadOf } from "../measure.ts";
import { shownNumber } from "../table.ts";
import type { Drawn } from "./engine-scores.ts";
import type { Group } from "./families/groups.ts";

export const headings = [
  "Engine",
  "People missing",
  "Twice or over another",
  "Couples adjacent, of possible",
  "Persons lines pass through",
  "Crossings",
  "Birth order",
  "Width, dot is 1",
  "Order flips",
  "Mean move",
  "ms p50",
  "ms p95",
  "Not drawn",
] as const;

const dot = "graphviz dot";

/** A line for each engine. */
export function groupRows(group: Group, all: readonly Drawn[]): string[][] {
  const widest = all.find(({ engine }) => engine === dot)?.widths ?? new Map<string, number>();
  return all.map(({ engine, score, widths }) => {
    const nothing = score.failed.length === group.families.length;
    const shown = (words: string) => (nothing ? "–" : words);
    const ms = score.ms.length === 0 ? null : spreadOf(score.ms);
    return [
      engine,
      `${count(score.missing)} of ${count(score.people)}`,
      shown(count(score.twiceOrOver)),
      shown(`${count(score.adjacent)} of ${count(score.possible)}`),
      shown(count(score.through)),
      shown(engine === "throughline" ? crossingsOf(group, score.crossings) : count(score.crossings)),
      shown(percent(score.inOrder, score.siblings)),
      shown(ratio(widths, widest)),
      score.pairs === 0 ? "–" : percent(score.flipped, score.pairs),
      score.moves.length === 0 ? "–" : mean(score.moves).toFixed(2),
      ms === null ? "–" : shownNumber(ms.median),
      ms === null ? "–" : shownNumber(ms.p95),
      failures(group, score.failed),
    ];
  });
}

function crossingsOf({ unavoidable }: Group, crossings: number): string {
  return unavoidable?.crossings === crossings
    ? `${count(crossings)} (unavoidable with couples adjacent, proven by ${unavoidable.provenBy})`
    : count(crossings);
}

const count = (n: number): string => n.toLocaleString("en-GB");
const mean = (numbers: readonly number[]): number => numbers.reduce((sum, n) => sum + n, 0) / numbers.length;
const percent = (part: number, whole: number): string =>
  whole === 0 ? "–" : `${((100 * part) / whole).toFixed(1)}%`;

/** Added up over the families that both have drawn. */
export function widthRatio(
  widths: ReadonlyMap<string, number>,
  beside: ReadonlyMap<string, number>,
): number | null {
  let [ours, theirs] = [0, 0];
  for (const [family, width] of widths) {
    const other = beside.get(family);
    if (other === undefined) continue;
    ours += width;
    theirs += other;
  }
  return theirs === 0 ? null : ours / theirs;
}

const ratio = (widths: ReadonlyMap<string, number>, beside: ReadonlyMap<string, number>): string =>
  widthRatio(widths, beside)?.toFixed(2) ?? "–";

/** Why families were not drawn, the commonest reason first. */
function failures({ families }: Group, failed: readonly string[]): string {
  if (failed.length === 0) return "";
  const reasons = [...Map.groupBy(failed, (problem) => problem.split("\n")[0]?.slice(0, 60) ?? "")]
    .filter(([problem]) => problem !== "not tried again")
    .toSorted(([, a], [, b]) => b.length - a.length)
    .map(([problem]) => problem);
  return `${failed.length} of ${families.length}: ${reasons.join("; ")}`;
}
