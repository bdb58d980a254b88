import { existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import type { House } from "../platform/house.ts";
import { writeBackup } from "./write-backup.ts";

/** Writes the day's backup where the settings ask for one, unless it is there; answers its bytes, or null where none was made. */
export async function backupOfTheDay(
  house: Pick<House, "store" | "clock" | "config">,
): Promise<number | null> {
  const { backups, sealedFor } = house.config;
  if (backups === null || sealedFor === null) return null;
  const path = join(backups, `throughline-${house.clock.today().toString()}.age`);
  if (existsSync(path)) return null;
  mkdirSync(backups, { recursive: true, mode: 0o700 });
  return (await writeBackup(house, path, sealedFor)).bytes;
}
