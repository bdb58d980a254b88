import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import type { Clock } from "../platform/clock.ts";
import { openEmbedded } from "../platform/database/embedded/open-embedded.ts";
import { migrate } from "../platform/database/migrate.ts";

/** A migrated store of the embedded engine, made once and kept in a file for every test process to load. */
export async function migratedDump(migratedBy: string, clock: Clock): Promise<ArrayBuffer> {
  const file = new URL(`../../../var/test/migrated-${migratedBy}.tar`, import.meta.url);
  if (!existsSync(file)) await make(file, clock);
  const bytes = readFileSync(file);
  return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
}

async function make(file: URL, clock: Clock): Promise<void> {
  const database = await openEmbedded({ directory: null }, clock);
  await migrate(database.owner);
  mkdirSync(new URL(".", file), { recursive: true });
  const unfinished = new URL(`${file.href}.${process.pid}`);
  writeFileSync(unfinished, Buffer.from(await database.dump()));
  renameSync(unfinished, file);
  await database.close();
}
