import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { allChecks, checkInWords, checksIndexInWords } from "../src/index.ts";

const folder = new URL("../../../docs/practice/", import.meta.url);
const pages = new Map(allChecks.map((check) => [`${check.name}.md`, checkInWords(check)]));
pages.set("index.md", checksIndexInWords(allChecks));

const there = existsSync(folder) ? readdirSync(folder) : [];
const gone = there.filter((file) => !pages.has(file));
const changed = [...pages].filter(
  ([file, words]) => !there.includes(file) || readFileSync(new URL(file, folder), "utf8") !== words,
);

if (process.argv.includes("--check")) {
  const stale = [...changed.map(([file]) => file), ...gone];
  if (stale.length > 0) {
    console.error(
      `docs/practice is behind the checks: ${stale.join(", ")}.\nRun: node packages/practice/scripts/write-practice-docs.ts`,
    );
    process.exitCode = 1;
  }
} else {
  mkdirSync(folder, { recursive: true });
  for (const file of gone) rmSync(new URL(file, folder));
  for (const [file, words] of changed) writeFileSync(new URL(file, folder), words);
  console.log(`${pages.size} pages in docs/practice, ${changed.length} written, ${gone.length} removed.`);
}
