import { type ChildProcess, fork } from "node:child_process";

export interface Forked {
  /** The next thing the process says. */
  heard(): Promise<Record<string, unknown>>;
  ask(question: string): Promise<Record<string, unknown>>;
  /** Waits until it has done and gone. */
  ended(): Promise<void>;
  stop(): Promise<void>;
}

const isSaid = (message: unknown): message is Record<string, unknown> =>
  typeof message === "object" && message !== null;

/** One of our processes on an engine, with its own memory, told apart from the one that measures. */
export function forked(
  script: string,
  environment: Readonly<Record<string, string>>,
  args: readonly string[] = [],
): Forked {
  const child = fork(`bench/processes/${script}`, [...args], {
    execArgv: [...profiling(script), "--import", "./app/tsx.ts", "--expose-gc"],
    env: { PATH: process.env["PATH"], ...environment },
    stdio: ["ignore", "ignore", "inherit", "ipc"],
  });
  const heard = () => next(child, script);
  return {
    heard,
    ask(question) {
      const answer = heard();
      child.send(question);
      return answer;
    },
    ended: () => ended(child),
    async stop() {
      child.kill("SIGTERM");
      await ended(child);
    },
  };
}

/** BENCH_PROFILE names a folder for CPU profiles of the processes measured. */
function profiling(script: string): string[] {
  const folder = process.env["BENCH_PROFILE"];
  return folder === undefined
    ? []
    : ["--cpu-prof", `--cpu-prof-dir=${folder}`, `--cpu-prof-name=${script}-${Date.now()}.cpuprofile`];
}

const ended = async (child: ChildProcess): Promise<void> => {
  if (child.exitCode !== null || child.signalCode !== null) return;
  await new Promise((resolve) => child.once("exit", resolve));
};

function next(child: ChildProcess, script: string): Promise<Record<string, unknown>> {
  return new Promise((resolve, reject) => {
    const gone = (code: number | null) => reject(new Error(`${script} ended (${code}) before it answered.`));
    child.once("exit", gone);
    child.once("message", (message) => {
      child.off("exit", gone);
      if (isSaid(message)) resolve(message);
      else reject(new Error(`${script} said something else.`));
    });
  });
}
