import { type Figure, keepsBudget } from "./figure.ts";

export const headings = ["What", "Unit", "Median", "p95", "Budget", ""] as const;

/** A figure with as many places as tell something. */
export function shownNumber(n: number): string {
  if (n >= 1000) return Math.round(n).toLocaleString("en-GB");
  return n >= 100 ? n.toFixed(0) : n >= 10 ? n.toFixed(1) : n.toFixed(2);
}

export function cellsOf(figure: Figure): string[] {
  const { what, unit, median, p95, budget } = figure;
  const most = budget === null ? "" : `${budget.of} at most ${shownNumber(budget.most)}`;
  const verdict = budget === null ? "" : keepsBudget(figure) ? "kept" : "MISSED";
  return [what, unit, shownNumber(median), p95 === null ? "" : shownNumber(p95), most, verdict];
}

/** Rows of text under headings, some columns to the right. */
export function textTable(
  rows: readonly (readonly string[])[],
  columns: readonly string[] = headings,
  isToTheRight: (column: number) => boolean = (column) => column === 2 || column === 3,
): string {
  const all = [columns, ...rows];
  const widths = columns.map((_, i) => Math.max(...all.map((row) => row[i]?.length ?? 0)));
  const line = (row: readonly string[]) =>
    widths
      .map((width, i) => (isToTheRight(i) ? (row[i] ?? "").padStart(width) : (row[i] ?? "").padEnd(width)))
      .join("  ")
      .trimEnd();
  return all.map(line).join("\n");
}
