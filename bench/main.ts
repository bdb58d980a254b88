import { writeFileSync } from "node:fs";
import { type Asked, type EngineSort, readAsked } from "./asked.ts";
import { checks } from "./checks.ts";
import { chronologyPage } from "./chronology-page.tsx";
import { openEngine } from "./engine.ts";
import type { Figure, Measurement } from "./figure.ts";
import { firstPageLoad } from "./first-page-load.ts";
import { imports } from "./imports.ts";
import { machine } from "./machine.ts";
import { memory } from "./memory.ts";
import { pageWeight } from "./page-weight.ts";
import { performanceDoc } from "./performance-doc.ts";
import { plant } from "./plant.ts";
import { type EngineResult, recordWords, type Run } from "./result.ts";
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

const args = process.argv.slice(2);
const asked = readAsked(args);
const began = performance.now();
const command = ["bin/bench", ...args].join(" ");
say(`${command}\n${machine()}`);
const results: EngineResult[] = [];
for (const sort of asked.engines) results.push(await measured(sort, asked));
const run: Run = { command, machine: machine(), on: Temporal.Now.plainDateISO("Europe/London"), results };
if (asked.write) writeFileSync(DOC, performanceDoc(run));
say(
  `\nMeasured in ${((performance.now() - began) / 1000).toFixed(0)} s${asked.write ? `; written to ${DOC}` : ""}`,
);
