/**
 * Compares every row of a CSV of published values, as `write-table.ts` reads it, with what the package answers:
 *
 *   node packages/growth/scripts/check-table.ts FILE
 */
import { readFileSync } from "node:fs";
import { lmsInTable, segmentNamed } from "../src/index.ts";
import { readPublished } from "./read-published.ts";

const [path] = process.argv.slice(2);
if (path === undefined) throw new Error("Name the file of published values.");
const rows = readPublished(readFileSync(path, "utf8"));
const wrong = rows.filter(({ segment, measure, sex, age, l, m, s }) => {
  const found = lmsInTable(segmentNamed(segment), sex, measure, age);
  return found?.l !== l || found.m !== m || found.s !== s;
});
for (const row of wrong) console.error(`Not as published: ${JSON.stringify(row)}`);
console.log(`${rows.length - wrong.length} of ${rows.length} rows are as published.`);
process.exitCode = wrong.length === 0 ? 0 : 1;
