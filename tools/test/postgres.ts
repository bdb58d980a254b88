import { execFileSync, spawn } from "node:child_process";
import { chmodSync, existsSync, globSync, mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir, userInfo } from "node:os";
import { join } from "node:path";
import { install } from "./install.ts";

export type Postgres = { url: string; version: string; stop: () => Promise<void> } | { why: string };

const programs = () => globSync("/usr/lib/postgresql/*/bin").find((bin) => existsSync(join(bin, "initdb")));

/** A PostgreSQL server of our own on a free port, in a directory that goes when it stops. It never runs as root. */
export async function startPostgres(): Promise<Postgres> {
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
  ];
  const [command, args] = as("postgres", [
    "-D",
    data,
    "-p",
    String(port),
    ...settings.flatMap((s) => ["-c", s]),
  ]);
  const server = spawn(command, args, { stdio: "ignore", cwd: directory });
  await answering(bin, port);
  return {
    url: `postgres://owner@127.0.0.1:${port}/postgres`,
    version:
      execFileSync(join(bin, "postgres"), ["--version"], { encoding: "utf8" })
        .replace(/^.*\) /, "")
        .trim()
        .split(" ")[0] ?? "",
    stop: async () => {
      const gone = new Promise((resolve) => server.once("exit", resolve));
      execFileSync(...as("pg_ctl", ["-D", data, "-m", "fast", "-w", "stop"]), {
        stdio: "ignore",
        cwd: directory,
      });
      await gone;
      rmSync(directory, { recursive: true, force: true });
    },
  };
}

async function answering(bin: string, port: number): Promise<void> {
  for (let tries = 0; tries < 150; tries += 1) {
    try {
      execFileSync(join(bin, "pg_isready"), ["-h", "127.0.0.1", "-p", String(port), "-q"]);
      return;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 200));
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
