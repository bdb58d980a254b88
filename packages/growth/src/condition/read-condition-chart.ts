import type { Measure, Sex } from "../measure.ts";
import type { ConditionChart, ConditionRow } from "./condition-chart.ts";

/** The columns a file must have, in any order. */
export const conditionColumns: readonly string[] = ["measure", "sex", "age", "L", "M", "S"];

const measures: Readonly<Record<string, Measure>> = {
  weight: "weight",
  height: "height",
  length: "height",
  head: "head circumference",
  "head circumference": "head circumference",
  ofc: "head circumference",
  bmi: "bmi",
};
const sexes: Readonly<Record<string, Sex>> = { female: "female", f: "female", male: "male", m: "male" };
const MOST_YEARS = 25;
const MOST_ROWS = 20_000;

/**
 * A condition's reference from CSV with the columns measure, sex, age (years from birth), L, M and S. All of it or
 * nothing: each problem names its row and what would mend it.
 */
export function readConditionChart(text: string): ConditionChart | { readonly problems: readonly string[] } {
  const [heading = "", ...lines] = text
    .replace(/^\uFEFF/, "")
    .trim()
    .split(/\r?\n/);
  const columns = heading.split(",").map((name) => name.trim().toLowerCase());
  const missing = conditionColumns.filter((name) => !columns.includes(name.toLowerCase()));
  if (missing.length > 0)
    return {
      problems: [
        `The first row must name the columns, with commas between them. Missing: ${missing.join(", ")}.`,
      ],
    };
  if (lines.length === 0) return { problems: ["The file has no rows under its headings."] };
  if (lines.length > MOST_ROWS)
    return { problems: [`The file has more than ${MOST_ROWS} rows, which no chart needs.`] };
  const rows: ConditionRow[] = [];
  const problems: string[] = [];
  for (const [at, line] of lines.entries()) {
    const cells = line.split(",").map((cell) => cell.trim());
    const read = readRow((name) => cells[columns.indexOf(name)] ?? "");
    if (typeof read === "string") problems.push(`Row ${at + 2}: ${read}`);
    else if (rows.some((row) => isSame(row, read)))
      problems.push(
        `Row ${at + 2}: ${read.measure}, ${read.sex} at ${read.age} stands twice. Leave one out.`,
      );
    else rows.push(read);
  }
  return problems.length > 0 ? { problems } : rows;
}

function readRow(cell: (name: string) => string): ConditionRow | string {
  const measure = known(measures, cell("measure"));
  if (measure === null) return `measure is “${cell("measure")}”. Write weight, height, head or bmi.`;
  const sex = known(sexes, cell("sex"));
  if (sex === null) return `sex is “${cell("sex")}”. Write female or male.`;
  const [age, l, m, s] = ["age", "l", "m", "s"].map((name) => numberIn(cell(name)));
  if (age == null || age < 0 || age > MOST_YEARS)
    return `age is “${cell("age")}”. Write years from birth, such as 2.5.`;
  if (l == null) return `L is “${cell("l")}”. Write a number.`;
  if (m == null || m <= 0) return `M is “${cell("m")}”. Write the median, a number above 0.`;
  if (s == null || s <= 0)
    return `S is “${cell("s")}”. Write the coefficient of variation, a number above 0.`;
  return { measure, sex, age, l, m, s };
}

const isSame = (a: ConditionRow, b: ConditionRow): boolean =>
  a.measure === b.measure && a.sex === b.sex && a.age === b.age;

function known<T>(words: Readonly<Record<string, T>>, text: string): T | null {
  const word = text.toLowerCase();
  return Object.hasOwn(words, word) ? (words[word] ?? null) : null;
}

function numberIn(text: string): number | null {
  return /^-?(\d+\.?\d*|\.\d+)$/.test(text) ? Number(text) : null;
}
