import assert from "node:assert/strict";
import { test } from "node:test";
import { ConfigurationRefused, readConfig } from "./config.ts";

const refuses = (environment: Record<string, string>, words: RegExp) =>
  assert.throws(
    () => readConfig(environment),
    (error: Error) => error instanceof ConfigurationRefused && words.test(error.message),
  );

test("nothing set serves on this machine only", () => {
  const { host, port, databaseUrl } = readConfig({});
  assert.deepEqual({ host, port, databaseUrl }, { host: "127.0.0.1", port: 3000, databaseUrl: null });
});

test("a setting Throughline does not know is refused by name", () => {
  refuses(
    { THROUGHLINE_IDLE_MINUTE: "5" },
    /^THROUGHLINE_IDLE_MINUTE is not a setting of Throughline\. Those it knows are .*THROUGHLINE_IDLE_MINUTES/,
  );
});

test("a wrong value is refused with what it must be", () => {
  refuses({ PORT: "ninety" }, /^PORT is "ninety"\. It must be a port number from 0 to 65535\.$/);
  refuses({ THROUGHLINE_SECRET: "short" }, /at least 32 characters/);
  refuses({ DATABASE_URL: "mysql://x" }, /postgres:\/\//);
});

test("real records need a secret that was given, not made", () => {
  const { secret } = readConfig({ NODE_ENV: "production" });
  assert.throws(secret, /THROUGHLINE_SECRET is not set/);
});
