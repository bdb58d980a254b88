import { existsSync } from "node:fs";
import { systemClock } from "../platform/clock.ts";
import { type Config, readConfig } from "../platform/config.ts";
import { migrations } from "../platform/database/migrate.ts";
import { ownsNothing } from "../platform/database/owns-nothing.ts";
import type { Database } from "../platform/database/store.ts";
import type { House } from "../platform/house.ts";
import { openLog } from "../platform/log.ts";
import { openDatabase } from "../platform/open-database.ts";
import { Refused, type Surroundings } from "./command.ts";

export interface Opened {
  readonly house: House;
  readonly database: Database;
}

/** The record, opened for one piece of work and closed after it, however it ends. */
export async function withDatabase<T>(
  { environment }: Surroundings,
  work: (opened: Opened) => Promise<T>,
): Promise<T> {
  const config = readConfig(environment);
  const database = await openDatabase(config, systemClock);
  try {
    return await work({
      database,
      house: { store: database.store, clock: systemClock, config, log: openLog("silent") },
    });
  } finally {
    await database.close();
  }
}

/** The same, for a record that is there already and up to date. */
export async function withRecord<T>(
  surroundings: Surroundings,
  work: (house: House) => Promise<T>,
): Promise<T> {
  isThere(readConfig(surroundings.environment));
  return await withDatabase(surroundings, async ({ house, database }) => {
    await isUpToDate(database);
    await ownsNothing(database, house.config);
    return await work(house);
  });
}

function isThere({ databaseUrl, data }: Config): void {
  if (databaseUrl === null && !existsSync(data))
    throw new Refused(
      `There is no record in ${data} yet. Start Throughline once, or run throughline migrate.`,
    );
}

async function isUpToDate({ owner }: Database): Promise<void> {
  const [kept] = await owner.query("select to_regclass('migration') is not null as kept");
  const applied = kept?.["kept"] === true ? await owner.query("select name, checksum from migration") : [];
  const known = new Map(migrations().map(({ name, checksum }) => [name, checksum]));
  const same =
    applied.length === known.size &&
    applied.every((row) => known.get(String(row["name"])) === row["checksum"]);
  if (!same)
    throw new Refused(
      "The record's tables are of another version of Throughline. Run throughline migrate first.",
    );
}
