import type { Hono } from "hono";
import { throughline } from "../app/src/app.ts";
import { systemClock } from "../app/src/platform/clock.ts";
import { readConfig } from "../app/src/platform/config.ts";
import { letIn } from "../app/src/platform/database/let-in.ts";
import { migrate } from "../app/src/platform/database/migrate.ts";
import type { Owner } from "../app/src/platform/database/store.ts";
import type { Viewer } from "../app/src/platform/database/viewer.ts";
import type { Env } from "../app/src/platform/http/env.ts";
import type { House } from "../app/src/platform/house.ts";
import { openLog } from "../app/src/platform/log.ts";
import { openDatabase } from "../app/src/platform/open-database.ts";
import { viewerFor } from "../app/src/practitioners/store.ts";
import { type Accounts, accounts } from "../app/src/sign-in/accounts.ts";

export interface OpenHouse {
  readonly house: House;
  readonly owner: Owner;
  readonly auth: Accounts;
  readonly app: Hono<Env>;
  close(): Promise<void>;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** The real app on an engine, in this process, without a network. */
export async function openHouse(environment: Environment): Promise<OpenHouse> {
  const config = readConfig({ ...environment, THROUGHLINE_LOG: "silent" });
  const database = await openDatabase(config, systemClock);
  await migrate(database.owner);
  if (config.databaseUrl !== null) await letIn(database.owner, config.databaseUrl);
  const house: House = { store: database.store, clock: systemClock, config, log: openLog(config.log) };
  const auth = accounts(house);
  return { house, owner: database.owner, auth, app: throughline(house, auth), close: () => database.close() };
}

export async function withHouse<T>(
  environment: Environment,
  work: (open: OpenHouse) => Promise<T>,
): Promise<T> {
  const open = await openHouse(environment);
  try {
    return await work(open);
  } finally {
    await open.close();
  }
}

export async function viewerOf({ house, owner }: OpenHouse, email: string): Promise<Viewer> {
  const [user] = await owner.query('select id from auth."user" where email = $1', [email]);
  const viewer = await house.store.asProduct((tx) =>
    viewerFor(tx, String(user?.["id"]), house.clock.today()),
  );
  if (!viewer) throw new Error(`${email} is in no team today.`);
  return viewer;
}

/** The cookie of a session begun in the ordinary way. */
export async function signInTo(app: Hono<Env>, email: string, password: string): Promise<string> {
  const answer = await app.request("/sign-in", {
    method: "POST",
    headers: { "content-type": "application/x-www-form-urlencoded", origin: "http://localhost" },
    body: new URLSearchParams({ email, password }),
  });
  if (answer.status !== 303) throw new Error(`${email} could not sign in: ${answer.status}.`);
  return answer.headers
    .getSetCookie()
    .map((cookie) => cookie.split(";")[0])
    .join("; ");
}
