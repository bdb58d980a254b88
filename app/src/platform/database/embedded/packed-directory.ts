import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { MemoryFS } from "@electric-sql/pglite";

interface Kept {
  readonly path: string;
  /** Null for a directory. */
  readonly bytes: number | null;
}

const DATA = "/pglite/data";

/** A closed data directory in one piece: a line that says what it holds, and the files one after another. */
export function packedDirectory(directory: string): Buffer {
  const found = readdirSync(directory, { recursive: true, withFileTypes: true });
  const kept: Kept[] = [];
  const contents: Buffer[] = [];
  for (const entry of found) {
    const file = entry.isFile() ? readFileSync(join(entry.parentPath, entry.name)) : null;
    if (file) contents.push(file);
    kept.push({
      path: join(entry.parentPath, entry.name).slice(directory.length),
      bytes: file?.length ?? null,
    });
  }
  return Buffer.concat([Buffer.from(`${JSON.stringify(kept)}\n`), ...contents]);
}

/** Such a directory in memory. Its files are parts of what was read, and none is copied before it grows. */
export class PackedDirectory extends MemoryFS {
  readonly #path: string;
  constructor(path: string) {
    super();
    this.#path = path;
  }

  override async initialSyncFs(): Promise<void> {
    const files = this.pg?.Module.FS;
    const packed = readFileSync(this.#path);
    let at = packed.indexOf("\n") + 1;
    const kept = JSON.parse(packed.toString("utf8", 0, at)) as Kept[];
    for (const { path, bytes } of kept.toSorted((a, b) => a.path.length - b.path.length))
      if (bytes === null) files?.mkdirTree(`${DATA}${path}`);
    for (const { path, bytes } of kept) {
      if (bytes === null) continue;
      files?.writeFile(`${DATA}${path}`, packed.subarray(at, at + bytes), { canOwn: true });
      at += bytes;
    }
    return await super.initialSyncFs();
  }
}
