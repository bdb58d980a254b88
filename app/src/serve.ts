import { createAdaptorServer } from "@hono/node-server";
import { throughline } from "./app.ts";
import { plantWhenNew } from "./planting/plant-when-new.ts";
import { systemClock } from "./platform/clock.ts";
import { readConfig } from "./platform/config.ts";
import { letIn } from "./platform/database/let-in.ts";
import { migrate } from "./platform/database/migrate.ts";
import type { House } from "./platform/house.ts";
import { openLog } from "./platform/log.ts";
import { openDatabase } from "./platform/open-database.ts";
import { ownsNothing } from "./platform/database/owns-nothing.ts";
import { untilToldToStop } from "./platform/shut-down.ts";
import { accounts } from "./sign-in/accounts.ts";

/** Opens the record, brings it up to date, and serves it until told to stop. */
export async function serve(environment: NodeJS.ProcessEnv, tell: (words: string) => void): Promise<void> {
  const config = readConfig(environment);
  const clock = systemClock;
  tell(config.databaseUrl === null ? `Opening the record in ${config.data}` : "Opening the record on the PostgreSQL server");
  const database = await openDatabase(config, clock);
  const ran = await migrate(database.owner, tell);
  if (config.databaseUrl !== null) await letIn(database.owner, config.databaseUrl);
  await ownsNothing(database, config);
  const house: House = { store: database.store, clock, config, log: openLog(config.log) };
  const auth = accounts(house);
  await plantWhenNew({ house, owner: database.owner, auth, isNew: ran.length > 0, tell });

  const server = createAdaptorServer({ fetch: throughline(house, auth).fetch });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(config.port, config.host, resolve);
  });
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : config.port;
  tell(`\nThroughline is at ${config.url ?? `http://${config.host}:${port}`}`);
  await untilToldToStop(server);
  await database.close();
}
