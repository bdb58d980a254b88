import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after } from "node:test";

const STARTS_WITHIN_MS = 180_000;

export interface RunningProduct {
  readonly address: string;
  readonly said: () => string;
}

/** The product as a newcomer starts it, in a process of its own with the demonstration families. */
export async function startProduct(environment: NodeJS.ProcessEnv = {}): Promise<RunningProduct> {
  const base = mkdtempSync(join(tmpdir(), "throughline-journeys-"));
  const { DATABASE_URL: _ours, ...inherited } = process.env;
  const product = spawn(process.execPath, ["--import", "./app/tsx.ts", "app/src/command/main.ts", "serve"], {
    env: {
      ...inherited,
      PORT: "0",
      THROUGHLINE_DATA: join(base, "record"),
      THROUGHLINE_LOG: "error",
      NODE_ENV: "development",
      ...environment,
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let said = "";
  product.stdout.on("data", (words: Buffer) => (said += words.toString()));
  product.stderr.on("data", (words: Buffer) => (said += words.toString()));
  after(async () => {
    await stop(product);
    rmSync(base, { recursive: true, force: true });
  });
  return { address: await addressOf(product, () => said), said: () => said };
}

function addressOf(product: ChildProcess, said: () => string): Promise<string> {
  return new Promise((resolve, reject) => {
    const failed = () => reject(new Error(`The product did not start:\n${said()}`));
    const late = setTimeout(failed, STARTS_WITHIN_MS);
    product.once("exit", failed);
    product.stdout?.on("data", () => {
      const address = /Throughline is at (http:\S+)/.exec(said())?.[1];
      if (!address) return;
      clearTimeout(late);
      product.off("exit", failed);
      resolve(address);
    });
  });
}

async function stop(product: ChildProcess): Promise<void> {
  if (product.exitCode !== null) return;
  const gone = new Promise((resolve) => product.once("exit", resolve));
  product.kill("SIGTERM");
  await gone;
}
