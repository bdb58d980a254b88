import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Clock } from "../platform/clock.ts";
import { openEmbedded } from "../platform/database/embedded/open-embedded.ts";
import { packedDirectory } from "../platform/database/embedded/packed-directory.ts";
import { migrate } from "../platform/database/migrate.ts";

/** A migrated store of the embedded engine, made once and kept in a file for every test process to load. */
export async function migratedDirectory(migratedBy: string, clock: Clock): Promise<string> {
  const file = fileURLToPath(new URL(`../../../var/test/migrated-${migratedBy}.packed`, import.meta.url));
  if (!existsSync(file)) await make(file, clock);
  return file;
}

/** Closed before it is packed, so that no process that loads it has to recover it first. */
async function make(file: string, clock: Clock): Promise<void> {
  const base = mkdtempSync(join(tmpdir(), "throughline-migrated-"));
  const directory = join(base, "record");
  const database = await openEmbedded({ directory }, clock);
  await migrate(database.owner);
  await database.close();
  mkdirSync(join(file, ".."), { recursive: true });
  writeFileSync(`${file}.${process.pid}`, packedDirectory(directory));
  renameSync(`${file}.${process.pid}`, file);
  rmSync(base, { recursive: true, force: true });
}
