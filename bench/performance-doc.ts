import { type Figure, keepsBudget, type Measurement } from "./figure.ts";
import { type EngineResult, recordWords, type Run } from "./result.ts";
import { cellsOf, shownNumber } from "./table.ts";
import { showDay } from "@throughline/calendar";

/** docs/performance.md: what was compared, how, and what came of it. */
export function performanceDoc(run: Run): string {
  const { results } = run;
  const measurements = [...new Set(results.flatMap(({ figures }) => [...figures.keys()]))];
  return `${[
    "# Performance",
    `Measured on ${showDay(run.on)} by \`${run.command}\` on ${run.machine}. This page is written by \`bin/bench --write\`; whoever doubts a figure runs it again.`,
    "Every figure is of the app itself on a generated record. Nobody in it is a person. A seed always makes the same record:",
    results.map((result) => `- ${recordWords(result)}.`).join("\n"),
    "Both engines write every commit to the disk before it is answered. PostgreSQL has its settings as they come. “Median” is the middle of all that were taken, “p95” the one that 95 in 100 are within; a figure taken once has no p95. The machine does everything at once: the app, the database and those who ask.",
    missedPart(results),
    ...measurements.map((one) => part(one, results)),
  ].join("\n\n")}\n`;
}

function missedPart(results: readonly EngineResult[]): string {
  const missed = results.flatMap(({ name, figures }) =>
    [...figures].flatMap(([{ title }, found]) =>
      found.filter((figure) => !keepsBudget(figure)).map((figure) => missedWords(name, title, figure)),
    ),
  );
  return missed.length === 0
    ? "Every budget was kept."
    : `## What misses its budget\n\n${missed.map((words) => `- ${words}`).join("\n")}`;
}

function missedWords(engine: string, title: string, { what, unit, median, p95, budget }: Figure): string {
  const taken = budget?.of === "p95" && p95 !== null ? p95 : median;
  return `${title}, on ${engine}. ${what}: ${shownNumber(taken)} ${unit}, where ${shownNumber(budget?.most ?? 0)} is the most it ought to be.`;
}

function part(measurement: Measurement, results: readonly EngineResult[]): string {
  const tables = results.flatMap(({ name, figures }) => {
    const found = figures.get(measurement);
    return found === undefined ? [] : [`### On ${name}\n\n${markdownTable(found)}`];
  });
  return [`## ${measurement.title}`, measurement.how, ...tables].join("\n\n");
}

const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;

function markdownTable(figures: readonly Figure[]): string {
  return [
    line(["What", "Unit", "Median", "p95", "Budget", "Kept or missed"]),
    line(["---", "---", "---:", "---:", "---", "---"]),
    ...figures.map((figure) => line(cellsOf(figure))),
  ].join("\n");
}
