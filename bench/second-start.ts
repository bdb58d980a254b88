import { spawn } from "node:child_process";
import { type Measurement, spread } from "./figure.ts";
import { spreadOf } from "./measure.ts";

const TIMES = 5;
const MOST_MS = 3000;
const PATIENCE_MS = 60_000;

export const secondStart: Measurement = {
  name: "second-start",
  title: "Starting again on a record that is there",
  how: `\`bin/start\` on the record just measured, from the command to the line that says where Throughline is, ${TIMES} times after one that is not counted. Everything is installed and built already. The budget is ${MOST_MS / 1000} seconds.`,
  async measure({ engine }) {
    await start(engine.environment);
    const taken: number[] = [];
    for (let i = 0; i < TIMES; i += 1) taken.push(await start(engine.environment));
    return [spread("From the command to the address", spreadOf(taken), { of: "p95", most: MOST_MS })];
  },
};

/** Milliseconds to the line with the address; then it is told to stop, and has stopped. */
async function start(environment: Readonly<Record<string, string>>): Promise<number> {
  const began = performance.now();
  const started = spawn("bin/start", [], {
    env: { PATH: process.env["PATH"], ...environment },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const gone = new Promise((resolve) => started.once("exit", resolve));
  const patience = setTimeout(() => started.kill("SIGKILL"), PATIENCE_MS);
  try {
    return await new Promise<number>((resolve, reject) => {
      let told = "";
      const hear = (chunk: Buffer) => {
        told += chunk.toString();
        if (told.includes("Throughline is at ")) resolve(performance.now() - began);
      };
      started.stdout.on("data", hear);
      started.stderr.on("data", hear);
      started.once("exit", () => reject(new Error(`bin/start did not say where Throughline is:\n${told}`)));
    });
  } finally {
    started.kill("SIGTERM");
    await gone;
    clearTimeout(patience);
  }
}
