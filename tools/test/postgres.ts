import { execFileSync, spawn } from "node:child_process";
import { chmodSync, existsSync, globSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir, userInfo } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { install } from "./install.ts";

export interface RunningPostgres {
  readonly url: string;
  readonly version: string;
  readonly stop: () => Promise<void>;
  /** Ends it as a crash does: told to stop at once, or killed where it stands. */
  readonly crash: (how: "stopped at once" | "killed") => Promise<void>;
  /** Starts it again on the same data and port. */
  readonly startAgain: () => Promise<void>;
}

export type Postgres = RunningPostgres | { why: string };

const programs = () => globSync("/usr/lib/postgresql/*/bin").find((bin) => existsSync(join(bin, "initdb")));

/** A PostgreSQL server of our own, with what is set for it, on a free port, in a directory that goes when it stops. It never runs as root. */
export async function startPostgres(set: readonly string[] = []): Promise<Postgres> {
  const bin = programs() ?? (install("postgresql") ? programs() : undefined);
  if (!bin) return { why: "there is no PostgreSQL server here and it could not be installed." };
  const root = process.getuid?.() === 0;
  const user = root ? "postgres" : userInfo().username;
  const directory = mkdtempSync(join(tmpdir(), "throughline-postgres-"));
  chmodSync(directory, 0o755);
  if (root) execFileSync("chown", [user, directory]);
  const as = (program: string, args: string[]): [string, string[]] =>
    root ? ["runuser", ["-u", user, "--", join(bin, program), ...args]] : [join(bin, program), args];

  const data = join(directory, "data");
  execFileSync(...as("initdb", ["-D", data, "-U", "owner", "-A", "trust", "-E", "UTF8", "--no-locale"]), {
    stdio: "ignore",
    cwd: directory,
  });
  const port = await freePort();
  const settings = [
    "listen_addresses=127.0.0.1",
    `unix_socket_directories=${directory}`,
    "max_connections=200",
    ...set,
  ];
  const [command, args] = as("postgres", [
    "-D",
    data,
    "-p",
    String(port),
    ...settings.flatMap((s) => ["-c", s]),
  ]);
  const start = async () => {
    const started = spawn(command, args, { stdio: "ignore", cwd: directory });
    const gone = new Promise<void>((resolve) => started.once("exit", () => resolve()));
    await answering(bin, port, gone);
    return { gone };
  };
  const stop = (how: "fast" | "immediate") =>
    execFileSync(...as("pg_ctl", ["-D", data, "-m", how, "-w", "stop"]), { stdio: "ignore", cwd: directory });
  let { gone } = await start();
  return {
    url: `postgres://owner@127.0.0.1:${port}/postgres`,
    version:
      execFileSync(join(bin, "postgres"), ["--version"], { encoding: "utf8" })
        .replace(/^.*\) /, "")
        .trim()
        .split(" ")[0] ?? "",
    stop: async () => {
      stop("fast");
      await gone;
      rmSync(directory, { recursive: true, force: true });
    },
    crash: async (how) => {
      if (how === "killed")
        process.kill(Number(readFileSync(join(data, "postmaster.pid"), "utf8").split("\n")[0]), "SIGKILL");
      else stop("immediate");
      await gone;
    },
    startAgain: async () => {
      ({ gone } = await untilStarted(start));
    },
  };
}

/** What a killed server leaves running ends by itself within moments; until then a new one does not start. */
async function untilStarted<T>(start: () => Promise<T>): Promise<T> {
  for (let tries = 0; ; tries += 1) {
    try {
      return await start();
    } catch (error) {
      if (tries === 40) throw error;
      await wait(50);
    }
  }
}

async function answering(bin: string, port: number, gone: Promise<void>): Promise<void> {
  const ended = gone.then(() => {
    throw new Error("The PostgreSQL server for the tests ended as it started.");
  });
  ended.catch(() => {});
  for (let tries = 0; tries < 600; tries += 1) {
    try {
      execFileSync(join(bin, "pg_isready"), ["-h", "127.0.0.1", "-p", String(port), "-q"]);
      return;
    } catch {
      await Promise.race([wait(50), ended]);
    }
  }
  throw new Error("The PostgreSQL server for the tests did not start.");
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}
