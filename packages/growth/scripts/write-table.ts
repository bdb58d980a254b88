/**
 * Writes data/uk-who-lms.json from a CSV of published values with the columns segment, measurement_method, sex,
 * age_years, L, M and S:
 *
 *   node packages/growth/scripts/write-table.ts FILE
 */
import { readFileSync, writeFileSync } from "node:fs";
import { readPublished } from "./read-published.ts";
import { writtenTable } from "./written-table.ts";

const [path] = process.argv.slice(2);
if (path === undefined) throw new Error("Name the file of published values.");
const rows = readPublished(readFileSync(path, "utf8"));
writeFileSync(new URL("../data/uk-who-lms.json", import.meta.url), writtenTable(rows));
console.log(`${rows.length} rows written.`);
