import assert from "node:assert/strict";
import { test } from "node:test";
import { paths } from "./paths.ts";
import { openTestHouse } from "./testing/test-house.ts";

const { app } = await openTestHouse();

/** A pattern with its ids unnamed: what `:child` is called matters to nobody but its route. */
const unnamed = (pattern: string) => pattern.replaceAll(/:\w+(\{[^}]*\})?/g, ":");
const listed = new Set(
  Object.values(paths).map((path) => unnamed(String(Reflect.apply(path, undefined, [":a", ":b", ":c"])))),
);
const served = [
  ...new Set(app.routes.filter(({ method }) => method !== "ALL").map(({ path }) => unnamed(path))),
];

test("every address that is served is listed among the paths", () => {
  assert.deepEqual(
    served.filter((path) => !listed.has(path)),
    [],
  );
});

test("every path that is listed is served", () => {
  assert.deepEqual(
    [...listed].filter((path) => !served.includes(path)),
    [],
  );
});
