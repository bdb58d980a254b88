import { after } from "node:test";
import type { Hono } from "hono";
import { throughline } from "../app.ts";
import { clockAt } from "../platform/clock.ts";
import { readConfig } from "../platform/config.ts";
import type { Owner, Store } from "../platform/database/store.ts";
import type { Env } from "../platform/http/env.ts";
import type { House } from "../platform/house.ts";
import { openLog } from "../platform/log.ts";
import { type Accounts, accounts } from "../sign-in/accounts.ts";
import { openTestDatabase } from "./test-database.ts";

export const TODAY = "2026-11-24";

export interface TestHouse {
  readonly app: Hono<Env>;
  readonly house: House;
  readonly store: Store;
  readonly owner: Owner;
  readonly auth: Accounts;
  /** Signs in and answers the cookie to send. */
  signIn(email: string, password?: string): Promise<string>;
  get(path: string, cookie?: string): Promise<Response>;
  post(path: string, fields: Readonly<Record<string, string | string[]>>, cookie?: string): Promise<Response>;
}

export const PASSWORD = "a long enough password";

/** Passwords of nobody, hashed in no time: a file signs in dozens of times. */
const quickly = { memoryCost: 64, timeCost: 1, parallelism: 1 };

/** The real app on a real engine, closed when the test file ends. */
export async function openTestHouse({
  now = `${TODAY}T10:00:00Z`,
  environment = {},
} = {}): Promise<TestHouse> {
  const clock = clockAt(now);
  const config = readConfig({
    THROUGHLINE_SECRET: "only for tests ".repeat(3),
    THROUGHLINE_LOG: "silent",
    ...environment,
  });
  const database = await openTestDatabase(clock);
  after(() => database.close());
  const house: House = {
    store: database.store,
    clock,
    config,
    log: openLog(process.env["TEST_LOG"] ?? "silent"),
  };
  const auth = accounts(house, quickly);
  const app = throughline(house, auth);

  const get = async (path: string, cookie = "") => await app.request(path, { headers: { cookie } });
  const post: TestHouse["post"] = async (path, fields, cookie = "") =>
    await app.request(path, {
      method: "POST",
      headers: { cookie, "content-type": "application/x-www-form-urlencoded", origin: "http://localhost" },
      body: new URLSearchParams(
        Object.entries(fields).flatMap(([k, v]) => [v].flat().map((one) => [k, one])),
      ),
    });
  async function signIn(email: string, password = PASSWORD): Promise<string> {
    const answer = await post("/sign-in", { email, password });
    return answer.headers
      .getSetCookie()
      .map((cookie) => cookie.split(";")[0])
      .join("; ");
  }
  return { app, house, store: database.store, owner: database.owner, auth, signIn, get, post };
}
