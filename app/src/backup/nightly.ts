import { existsSync, mkdirSync, readdirSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import type { House } from "../platform/house.ts";
import { writeBackup } from "./write-backup.ts";

const HALF_A_DAY_MS = 43_200_000;

/** Writes the day's backup where the settings ask for one, unless it is there; answers its bytes, or null where none was made. */
export async function backupOfTheDay(
  house: Pick<House, "store" | "clock" | "config">,
): Promise<number | null> {
  const { backups, sealedFor } = house.config;
  if (backups === null || sealedFor === null) return null;
  const path = join(backups, `throughline-${house.clock.today().toString()}.age`);
  if (existsSync(path)) return null;
  mkdirSync(backups, { recursive: true, mode: 0o700 });
  for (const name of readdirSync(backups)) letGoIfBrokenOff(join(backups, name), house.clock.now());
  return (await writeBackup(house, path, sealedFor)).bytes;
}

/** What a process that was killed had begun to write; one that is being written is younger. */
function letGoIfBrokenOff(path: string, now: Temporal.Instant): void {
  if (!/throughline-[\d-]+\.age\.[\da-f-]{36}\.part$/.test(path)) return;
  const written = statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? now.epochMilliseconds;
  if (now.epochMilliseconds - written > HALF_A_DAY_MS) rmSync(path, { force: true });
}
