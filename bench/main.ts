import { readFileSync, writeFileSync } from "node:fs";
import { showDay } from "@throughline/calendar";
import { type Asked, type EngineSort, readAsked, type Subject, usage } from "./asked.ts";
import { checks } from "./checks.ts";
import { chronologyPage } from "./chronology-page.tsx";
import { openEngine } from "./engine.ts";
import type { Figure, Measurement } from "./figure.ts";
import { firstPageLoad } from "./first-page-load.ts";
import { GENOGRAM_TITLE, genogramSection } from "./genogram/genogram-section.ts";
import { measureGenogram } from "./genogram/measure-genogram.ts";
import { GROWTH_TITLE, measureGrowth } from "./growth/measure-growth.ts";
import { imports } from "./imports.ts";
import { machine } from "./machine.ts";
import { memory } from "./memory.ts";
import { pageWeight } from "./page-weight.ts";
import { performanceDoc } from "./performance-doc.ts";
import { plant } from "./plant.ts";
import { type EngineResult, recordWords } from "./result.ts";
import { partTitled, type Section, sectionInWords, sectionText, withPart } from "./section.ts";
import { secondStart } from "./second-start.ts";
import { cellsOf, textTable } from "./table.ts";

const DOC = "docs/performance.md";
const all: readonly Measurement[] = [
  chronologyPage,
  firstPageLoad,
  imports,
  checks,
  memory,
  pageWeight,
  secondStart,
];
const say = (words: string) => void process.stdout.write(`${words}\n`);

async function measured(sort: EngineSort, asked: Asked): Promise<EngineResult> {
  const engine = await openEngine(sort);
  try {
    const planted = await plant(engine, asked.size[sort]);
    const figures = new Map<Measurement, readonly Figure[]>();
    const result = { name: engine.name, planted, figures };
    say(`\n${recordWords(result)}`);
    for (const one of all.filter(({ name }) => asked.only.length === 0 || asked.only.includes(name))) {
      const found = await one.measure({ engine, planted, asked });
      figures.set(one, found);
      say(`\n${one.title}, on ${engine.name}\n${textTable(found.map(cellsOf))}`);
    }
    return result;
  } finally {
    await engine.stop();
  }
}

async function recordDoc(): Promise<string> {
  const results: EngineResult[] = [];
  for (const sort of asked.engines) results.push(await measured(sort, asked));
  return performanceDoc({ command, machine: machine(), on: today, results });
}

async function sectionOf(subject: Exclude<Subject, "record">): Promise<Section> {
  if (subject === "growth") return measureGrowth();
  return genogramSection(await measureGenogram(asked, ({ group }) => say(`Measured: ${group.name}`)));
}

/** Ends with words, and how to ask. */
function endWith(words: string, code: number): never {
  (code === 0 ? process.stdout : process.stderr).write(`${words}${usage}\n`);
  process.exit(code);
}

function understood(words: readonly string[]): Asked {
  if (words.includes("--help")) return endWith("", 0);
  try {
    return readAsked(words);
  } catch (error) {
    return endWith(`${error instanceof Error ? error.message : String(error)}\n`, 2);
  }
}

const args = process.argv.slice(2);
const asked = understood(args);
const began = performance.now();
const today = Temporal.Now.plainDateISO("Europe/London");
const command = ["bin/bench", ...args].join(" ");
say(`${command}\n${machine()}`);
const before = readFileSync(DOC, "utf8");
const sections = new Map<string, string | null>(
  [GENOGRAM_TITLE, GROWTH_TITLE].map((title) => [title, partTitled(before, title)]),
);
let doc = asked.subjects.includes("record") ? await recordDoc() : before;
for (const subject of asked.subjects) {
  if (subject === "record") continue;
  const section = await sectionOf(subject);
  say(`\n${sectionInWords(section)}`);
  sections.set(
    section.title,
    sectionText(section, `Measured on ${showDay(today)} by \`${command}\` on ${machine()}.`),
  );
}
for (const [title, text] of sections) if (text !== null) doc = withPart(doc, title, text);
if (asked.write) writeFileSync(DOC, doc);
say(
  `\nMeasured in ${((performance.now() - began) / 1000).toFixed(0)} s${asked.write ? `; written to ${DOC}` : ""}`,
);
