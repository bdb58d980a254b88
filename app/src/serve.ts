import { createAdaptorServer, type ServerType } from "@hono/node-server";
import { throughline } from "./app.ts";
import { beginDailyWork } from "./daily-work.ts";
import { plantWhenNew } from "./planting/plant-when-new.ts";
import { systemClock } from "./platform/clock.ts";
import { type Config, ConfigurationRefused, readConfig } from "./platform/config.ts";
import { decidesAlike } from "./platform/database/access-cells.ts";
import { letIn } from "./platform/database/let-in.ts";
import { migrate } from "./platform/database/migrate.ts";
import type { Database } from "./platform/database/store.ts";
import type { House } from "./platform/house.ts";
import { openLog } from "./platform/log.ts";
import { openDatabase } from "./platform/open-database.ts";
import { ownsNothing } from "./platform/database/owns-nothing.ts";
import { untilToldToStop } from "./platform/shut-down.ts";
import { accounts } from "./sign-in/accounts.ts";

/** Opens the record, brings it up to date, and serves it until told to stop. */
export async function serve(environment: NodeJS.ProcessEnv, tell: (words: string) => void): Promise<void> {
  const config = readConfig(environment);
  config.secret();
  knownAddress(config);
  tell(
    config.databaseUrl === null
      ? `Opening the record in ${config.data}`
      : "Opening the record on the PostgreSQL server",
  );
  const database = await openDatabase(config, systemClock);
  try {
    await serveFrom(database, config, tell);
  } finally {
    await database.close();
  }
}

/** Links, cookies and passkeys are made for the address people use: with real records it is not guessed. */
function knownAddress({ production, url }: Config): void {
  if (production && url === null)
    throw new ConfigurationRefused(
      "THROUGHLINE_URL is not set. It must be the address people use, such as https://throughline.example.",
    );
}

async function serveFrom(database: Database, config: Config, tell: (words: string) => void): Promise<void> {
  await migrate(database.owner, tell);
  if (config.databaseUrl !== null) await letIn(database.owner, config.databaseUrl);
  await ownsNothing(database, config);
  await decidesAlike(database);
  const house: House = { store: database.store, clock: systemClock, config, log: openLog(config.log) };
  const auth = accounts(house);
  await plantWhenNew({ house, owner: database.owner, auth, tell });
  const server = createAdaptorServer({ fetch: throughline(house, auth).fetch });
  tell(`\nThroughline is at ${await listening(server, config)}`);
  const stopDailyWork = await beginDailyWork(house);
  await untilToldToStop(server);
  stopDailyWork();
}

async function listening(server: ServerType, { host, port, url }: Config): Promise<string> {
  await new Promise<void>((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) =>
      reject(
        error.code === "EADDRINUSE"
          ? new ConfigurationRefused(
              `Port ${port} on ${host} is taken by another program. Stop that one, or set PORT to another number.`,
            )
          : error,
      ),
    );
    server.listen(port, host, resolve);
  });
  const address = server.address();
  const here = `http://${host}:${typeof address === "object" && address ? address.port : port}`;
  return url === null ? here : `${url}, and listens at ${here}`;
}
