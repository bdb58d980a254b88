import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const STARTS_WITHIN_MS = 60_000;
const STOPS_WITHIN_MS = 20_000;

export interface RunningProduct {
  readonly address: string;
  /** Lets requests finish, and ends. */
  readonly stop: () => Promise<void>;
  /** What a power cut does. */
  readonly kill: () => Promise<void>;
}

/** A directory for a product's record, and how it goes. */
export function recordDirectory(): { directory: string; remove: () => void } {
  const base = mkdtempSync(join(tmpdir(), "throughline-journeys-"));
  return { directory: join(base, "record"), remove: () => rmSync(base, { recursive: true, force: true }) };
}

/** The product as a newcomer starts it, in a process of its own, with the demonstration families. */
export async function startProduct(
  directory: string,
  environment: NodeJS.ProcessEnv = {},
): Promise<RunningProduct> {
  const { DATABASE_URL: _ours, ...inherited } = process.env;
  const product = spawn(process.execPath, ["--import", "./app/tsx.ts", "app/src/command/main.ts", "serve"], {
    env: {
      ...inherited,
      PORT: "0",
      THROUGHLINE_DATA: directory,
      THROUGHLINE_LOG: "error",
      NODE_ENV: "development",
      ...environment,
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const address = await addressOf(product);
  return {
    address,
    stop: () => ended(product, "SIGTERM"),
    kill: () => ended(product, "SIGKILL"),
  };
}

function addressOf(product: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = "";
    const failed = () => {
      product.kill("SIGKILL");
      reject(new Error(`The product did not start:\n${said}`));
    };
    const late = setTimeout(failed, STARTS_WITHIN_MS);
    const hear = (words: Buffer) => {
      said += words.toString();
      const address = /Throughline is at (?:\S+, and listens at )?(http:\S+)\n/.exec(said)?.[1];
      if (address === undefined) return;
      clearTimeout(late);
      product.off("exit", failed);
      resolve(address);
    };
    product.once("exit", failed);
    product.stdout?.on("data", hear);
    product.stderr?.on("data", hear);
  });
}

async function ended(product: ChildProcess, signal: "SIGTERM" | "SIGKILL"): Promise<void> {
  if (product.exitCode !== null || product.signalCode !== null) return;
  const gone = once(product, "exit");
  product.kill(signal);
  const late = setTimeout(() => product.kill("SIGKILL"), STOPS_WITHIN_MS);
  await gone;
  clearTimeout(late);
}
