import {
  closeSync,
  cpSync,
  fstatSync,
  ftruncateSync,
  globSync,
  openSync,
  readFileSync,
  rmSync,
  writeSync,
} from "node:fs";
import { join } from "node:path";
import type { Chance } from "../../app/src/planting/measured/chance.ts";

const BLOCK = 4096;

/** Makes the second copy from which a power cut restores, as it stands before the process starts. */
export function layDisk(record: string, disk: string): void {
  rmSync(disk, { recursive: true, force: true });
  cpSync(record, disk, { recursive: true });
}

/**
 * What a power cut leaves in the record: of every block that was written and not yet asked of the disk, what was there
 * before or what was written, by chance, for a disk may keep anything early.
 */
export function cutPower(record: string, disk: string, chance: Chance): void {
  const files = (of: string) =>
    globSync("**/*", { cwd: of, withFileTypes: true }).filter((one) => one.isFile());
  const kept = new Set(
    files(disk).map(({ parentPath, name }) => join(parentPath, name).slice(disk.length + 1)),
  );
  for (const { parentPath, name } of files(record)) {
    const path = join(parentPath, name).slice(record.length + 1);
    if (kept.has(path)) forgetSome(join(record, path), readFileSync(join(disk, path)), chance);
    else rmSync(join(record, path));
  }
}

function forgetSome(file: string, before: Buffer, chance: Chance): void {
  const after = readFileSync(file);
  if (after.equals(before)) return;
  const handle = openSync(file, "r+");
  const longest = Math.max(before.length, after.length);
  for (let at = 0; at < longest; at += BLOCK) {
    const was = before.subarray(at, at + BLOCK);
    const is = after.subarray(at, at + BLOCK);
    if (is.equals(was) || chance.happens(0.5)) continue;
    if (was.length > 0) writeSync(handle, was, 0, was.length, at);
    else if (is.length > 0) writeSync(handle, Buffer.alloc(is.length), 0, is.length, at);
  }
  if (fstatSync(handle).size > before.length && chance.happens(0.5)) ftruncateSync(handle, before.length);
  closeSync(handle);
}
