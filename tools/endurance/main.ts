import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { showDay } from "@throughline/calendar";
import { machine } from "../../bench/machine.ts";
import { readAsked } from "./asked.ts";
import { embeddedRecord } from "./embedded-record.ts";
import { figuresOf, type Run, withRun } from "./reliability-doc.ts";
import { endure } from "./rounds.ts";
import { serverRecord } from "./server-record.ts";

const DOC = "docs/reliability.md";
const LOOK_EVERY = 25;
const args = process.argv.slice(2);
const { engines, rounds, seed, write } = readAsked(args);
const command = ["bin/endurance", ...args].join(" ");
const say = (words: string) => void process.stdout.write(`${words}\n`);
say(`${command}\n${machine()}`);

const runs: Run[] = [];
for (const sort of engines) {
  const began = performance.now();
  const record = sort === "server" ? await serverRecord() : embeddedRecord();
  try {
    const endured = await endure(record, { rounds, seed, lookEvery: LOOK_EVERY, say });
    runs.push({ sort, endured, seconds: (performance.now() - began) / 1000 });
  } finally {
    await record.remove();
  }
}
for (const run of runs) {
  say(`\n${run.endured.name}`);
  for (const [what, figure] of figuresOf(run)) say(`${what}: ${figure}`);
  for (const sentence of run.endured.wrong) say(sentence);
}
if (write) {
  const on = showDay(Temporal.Now.plainDateISO("Europe/London"));
  for (const run of runs) {
    const before = existsSync(DOC) ? readFileSync(DOC, "utf8") : null;
    writeFileSync(DOC, withRun(before, run, `Measured on ${on} by \`${command}\` on ${machine()}.`));
  }
  say(`\nWritten to ${DOC}.`);
}
if (runs.some(({ endured }) => endured.wrong.length > 0)) process.exitCode = 1;
