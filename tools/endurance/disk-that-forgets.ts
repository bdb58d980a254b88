// Loaded before everything else in a process whose power is going to be cut. Beside the record it keeps a second
// copy that holds only what the disk was asked to keep: what was written since the last fsync of a file is not in it.
import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import { isMainThread } from "node:worker_threads";

const record = process.env["ENDURANCE_RECORD"] ?? "";
const disk = process.env["ENDURANCE_DISK"] ?? "";
if (!isMainThread && record !== "" && disk !== "") forget();

function forget(): void {
  const real = { ...fs };
  const open = new Map<number, string>();
  const unsynced = new Map<string, [from: number, to: number][]>();
  const ours = (path: unknown) =>
    typeof path === "string" && (path === record || path.startsWith(`${record}/`));
  const onDisk = (path: string) => disk + path.slice(record.length);

  const keep = (path: string) => {
    const ranges = unsynced.get(path);
    if (!ranges) return;
    unsynced.delete(path);
    const from = real.openSync(path, "r");
    const to = real.openSync(onDisk(path), "r+");
    for (const [start, end] of ranges) {
      const bytes = Buffer.alloc(end - start);
      const read = real.readSync(from, bytes, 0, bytes.length, start);
      real.writeSync(to, bytes, 0, read, start);
    }
    real.closeSync(from);
    real.closeSync(to);
  };
  /** Names and lengths are kept at once, in order, as a file system with a journal does. */
  const alike = (name: "mkdirSync" | "rmdirSync" | "unlinkSync" | "writeFileSync" | "truncateSync") => {
    const before = real[name] as (path: string, ...rest: unknown[]) => unknown;
    (fs as Record<string, unknown>)[name] = (path: string, ...rest: unknown[]) => {
      const result = before(path, ...rest);
      if (ours(path)) {
        if (name === "unlinkSync") unsynced.delete(path);
        before(onDisk(path), ...rest);
      }
      return result;
    };
  };
  for (const name of ["mkdirSync", "rmdirSync", "unlinkSync", "writeFileSync", "truncateSync"] as const)
    alike(name);

  fs.renameSync = (from, to) => {
    real.renameSync(from, to);
    if (typeof from !== "string" || typeof to !== "string" || !ours(from)) return;
    real.renameSync(onDisk(from), onDisk(to));
    const ranges = unsynced.get(from);
    unsynced.delete(from);
    unsynced.delete(to);
    if (ranges) unsynced.set(to, ranges);
    for (const [fd, path] of open) if (path === from) open.set(fd, to);
  };
  fs.openSync = (path, flags, mode) => {
    const fd = real.openSync(path, flags, mode);
    if (typeof path === "string" && ours(path) && real.fstatSync(fd).isFile()) {
      open.set(fd, path);
      real.closeSync(
        real.openSync(onDisk(path), typeof flags === "number" ? flags & ~fs.constants.O_EXCL : flags, mode),
      );
    }
    return fd;
  };
  fs.closeSync = (fd) => {
    open.delete(fd);
    real.closeSync(fd);
  };
  fs.ftruncateSync = (fd, length) => {
    real.ftruncateSync(fd, length);
    const path = open.get(fd);
    if (path !== undefined) real.truncateSync(onDisk(path), length ?? 0);
  };
  const write = real.writeSync as (
    fd: number,
    bytes: Uint8Array,
    from: number,
    length: number,
    at: number,
  ) => number;
  fs.writeSync = ((fd: number, bytes: Uint8Array, from: number, length: number, at: number) => {
    const written = write(fd, bytes, from, length, at);
    const path = open.get(fd);
    if (path !== undefined) unsynced.set(path, [...(unsynced.get(path) ?? []), [at, at + written]]);
    return written;
  }) as typeof fs.writeSync;
  fs.fsyncSync = (fd) => {
    const path = open.get(fd);
    if (path !== undefined && process.env["ENDURANCE_NEVER_SYNCS"] !== "yes") keep(path);
  };
  syncBuiltinESMExports();
}
