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
  refuses({ PORT: "" }, /^PORT is ""\./);
  refuses({ THROUGHLINE_DATA: "" }, /must be a directory\.$/);
  refuses(
    { NODE_ENV: "prod" },
    /^NODE_ENV is "prod"\. It must be development, or production for real records/,
  );
});

test("a wrong secret or login is refused without being shown", () => {
  refuses({ THROUGHLINE_SECRET: "short" }, /^THROUGHLINE_SECRET is not one .*at least 32 characters/);
  refuses({ DATABASE_URL: "mysql://nell:open-sesame@x" }, /^(?!.*sesame).*postgres:\/\//);
});

test("an owner's login without the app's is not taken for the embedded engine", () => {
  refuses({ THROUGHLINE_OWNER_URL: "postgres://owner@x/y" }, /DATABASE_URL is not/);
});

test("real records need a secret that was given, not made", () => {
  const { secret } = readConfig({ NODE_ENV: "production" });
  assert.throws(secret, /THROUGHLINE_SECRET is not set/);
});
