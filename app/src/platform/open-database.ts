import type { Clock } from "./clock.ts";
import type { Config } from "./config.ts";
import { openEmbedded } from "./database/embedded/open-embedded.ts";
import { openServer } from "./database/open-server.ts";
import type { Database } from "./database/store.ts";

/** A server when DATABASE_URL names one, else the embedded engine in the data directory. */
export async function openDatabase(config: Config, clock: Clock): Promise<Database> {
  return config.databaseUrl === null
    ? await openEmbedded({ directory: config.data }, clock)
    : openServer(
        {
          url: config.databaseUrl,
          ownerUrl: config.ownerUrl ?? config.databaseUrl,
          connections: config.connections,
        },
        clock,
      );
}
