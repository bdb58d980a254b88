import { globSync, readFileSync } from "node:fs";

/** Every test file of the app. */
export const appTests = (): string[] => globSync("app/src/**/*.test.{ts,tsx}").toSorted();

/** Those that open a store, and so say something of the engine they run on; the others need no second run. */
export const storeTests = (): string[] =>
  appTests().filter((path) => /\bopenTest(House|Database)\b/.test(readFileSync(path, "utf8")));
