import { existsSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:net";
import { join } from "node:path";
import { createHash } from "node:crypto";

export class DirectoryInUse extends Error {}

const ofARecord = ["PG_VERSION", "base", "global", "postgresql.conf"];

/** A directory that holds other things is left as it is: a record shuts out everybody else from where it lies. */
export function refuseWhatIsNoRecord(directory: string): void {
  const held = readdirSync(directory);
  if (held.length > 0 && !held.some((name) => ofARecord.includes(name)))
    throw new DirectoryInUse(
      `${directory} holds other things than a record. Point THROUGHLINE_DATA at a directory that is empty or not there yet.`,
    );
}

const sentence = (directory: string) =>
  `The record in ${directory} is already open in another process. Stop that one first, or point THROUGHLINE_DATA at another directory.`;

/** Holds a data directory for this process alone. On Linux a kill frees it at once; elsewhere a pid file is checked. */
export async function lockDirectory(directory: string): Promise<() => void> {
  const path = realpathSync(directory);
  return process.platform === "linux" ? await lockBySocket(path) : lockByPid(path);
}

async function lockBySocket(path: string): Promise<() => void> {
  const name = `\0throughline-${createHash("sha256").update(path).digest("hex").slice(0, 40)}`;
  const server = await new Promise<Server>((resolve, reject) => {
    const listening = createServer();
    listening.once("error", (error: NodeJS.ErrnoException) =>
      reject(error.code === "EADDRINUSE" ? new DirectoryInUse(sentence(path)) : error),
    );
    listening.listen(name, () => resolve(listening));
  });
  server.unref();
  return () => server.close();
}

function lockByPid(path: string): () => void {
  const file = join(path, "..", ".throughline.pid");
  if (existsSync(file) && isRunning(Number(readFileSync(file, "utf8"))))
    throw new DirectoryInUse(sentence(path));
  writeFileSync(file, String(process.pid));
  return () => rmSync(file, { force: true });
}

function isRunning(pid: number): boolean {
  try {
    return pid !== process.pid && process.kill(pid, 0);
  } catch {
    return false;
  }
}
