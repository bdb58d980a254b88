import { spawn } from "node:child_process";
import { existsSync, readFileSync, rmSync } from "node:fs";
import { together } from "./together.ts";

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
  const code = await exitOf(command, args, environment);
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
export async function testsIn(
  name: string,
  { files, node = [], environment = {}, inTurn = false }: Set,
): Promise<Counted> {
  const count = `var/test/${name}.json`;
  rmSync(count, { force: true });
  const code = await exitOf(
    "node",
    [
      ...node,
      "--test",
      ...(inTurn ? ["--test-concurrency=2"] : ["--test-isolation=none"]),
      "--test-reporter=dot",
      "--test-reporter-destination=stdout",
      "--test-reporter=./tools/test/count-reporter.ts",
      `--test-reporter-destination=${count}`,
      ...(inTurn ? together(name, files) : files),
    ],
    environment,
  );
  const { passed, failed, skipped } = existsSync(count)
    ? (JSON.parse(readFileSync(count, "utf8") || "{}") as Record<string, number | undefined>)
    : {};
  if (skipped) process.stdout.write(`   ${skipped} skipped: a test is never skipped here\n`);
  const faults = (failed ?? 0) + (skipped ?? 0);
  return { passed: passed ?? 0, failed: faults === 0 && (code !== 0 || !passed) ? 1 : faults };
}

function exitOf(command: string, args: string[], environment: NodeJS.ProcessEnv): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      stdio: ["ignore", "inherit", "inherit"],
      env: { ...process.env, ...environment },
    });
    child.on("error", () => resolve(1));
    child.on("close", (code) => resolve(code ?? 1));
  });
}
