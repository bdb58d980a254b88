import { spawn } from "node:child_process";
import { existsSync, readFileSync, rmSync } from "node:fs";
import { brokenOffIn, together } from "./together.ts";

export interface Counted {
  readonly passed: number;
  readonly failed: number;
}

/** One command: it passes or it fails. */
export async function run(
  command: string,
  args: string[],
  environment: NodeJS.ProcessEnv = {},
): Promise<Counted> {
  const { code } = await ended(command, args, environment);
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

interface Set {
  readonly files: readonly string[];
  readonly node?: readonly string[];
  readonly environment?: NodeJS.ProcessEnv;
  /** A few files to a process, one after another, two processes at a time; otherwise one process for all at once. */
  readonly inTurn?: boolean;
}

/** Test files on node's own runner; a run that counts nothing has failed. */
export const testsIn = async (name: string, set: Set): Promise<Counted> =>
  countedIn(name, await ended("node", ...testing(name, set)));

/** The same, begun at once, while other things run. What it says is kept until its turn, which waits for its end. */
export function testsBeside(name: string, set: Set): () => Promise<Counted> {
  const running = ended("node", ...testing(name, set), "pipe");
  return async () => {
    const { code, said } = await running;
    process.stdout.write(said);
    return countedIn(name, { code });
  };
}

const countOf = (name: string) => `var/test/${name}.json`;

function testing(
  name: string,
  { files, node = [], environment = {}, inTurn = false }: Set,
): [string[], NodeJS.ProcessEnv] {
  rmSync(countOf(name), { force: true });
  return [
    [
      ...node,
      "--test",
      ...(inTurn ? ["--test-concurrency=2"] : ["--test-isolation=none"]),
      "--test-reporter=dot",
      "--test-reporter-destination=stdout",
      "--test-reporter=./tools/test/count-reporter.ts",
      `--test-reporter-destination=${countOf(name)}`,
      ...(inTurn ? together(name, files) : files),
    ],
    environment,
  ];
}

function countedIn(name: string, { code }: { code: number }): Counted {
  const { passed, failed, skipped } = existsSync(countOf(name))
    ? (JSON.parse(readFileSync(countOf(name), "utf8") || "{}") as Record<string, number | undefined>)
    : {};
  if (skipped) process.stdout.write(`   ${skipped} skipped: a test is never skipped here\n`);
  for (const path of brokenOffIn(name)) process.stdout.write(`   the process ended in ${path}\n`);
  const faults = (failed ?? 0) + (skipped ?? 0);
  return { passed: passed ?? 0, failed: faults === 0 && (code !== 0 || !passed) ? 1 : faults };
}

interface Ended {
  readonly code: number;
  /** What it wrote, where that was kept. */
  readonly said: string;
}

function ended(
  command: string,
  args: string[],
  environment: NodeJS.ProcessEnv,
  words: "inherit" | "pipe" = "inherit",
): Promise<Ended> {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      stdio: ["ignore", words, words],
      env: { ...process.env, ...environment },
    });
    const chunks: Buffer[] = [];
    for (const stream of [child.stdout, child.stderr])
      stream?.on("data", (chunk: Buffer) => void chunks.push(chunk));
    const said = () => Buffer.concat(chunks).toString();
    child.on("error", (error) => resolve({ code: 1, said: `${said()}${error.message}\n` }));
    child.on("close", (code) => resolve({ code: code ?? 1, said: said() }));
  });
}
