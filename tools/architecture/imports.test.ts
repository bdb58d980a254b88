import assert from "node:assert/strict";
import { test } from "node:test";
import { modules } from "./modules.ts";

const all = modules();
const isTest = (path: string) => /\.test\.tsx?$/.test(path);
const feature = (path: string) => /^app\/src\/([^/]+)\//.exec(path)?.[1];
const named = (found: { path: string; from: string }[]) =>
  found.map(({ path, from }) => `${path} imports ${from}`);

function crossings(
  where: (path: string) => boolean,
  isWrong: (from: string, path: string, typeOnly: boolean) => boolean,
): string[] {
  return named(
    all
      .filter(({ path }) => where(path))
      .flatMap(({ path, imports }) =>
        imports.filter((i) => isWrong(i.from, path, i.typeOnly)).map(({ from }) => ({ path, from })),
      ),
  );
}

test("a package imports nothing of the app, of Node or of the network", () => {
  const source = (path: string) => path.startsWith("packages/") && path.includes("/src/") && !isTest(path);
  assert.deepEqual(
    crossings(
      source,
      (from) =>
        from.startsWith("app/") ||
        from.startsWith("node:") ||
        (!from.startsWith("packages/") && !from.startsWith("@throughline/")),
    ),
    [],
  );
});

test("packages meet only through their index", () => {
  const home = (path: string) => path.split("/").slice(0, 2).join("/");
  assert.deepEqual(
    crossings(
      (path) => path.startsWith("packages/"),
      (from, path) => from.startsWith("packages/") && home(from) !== home(path),
    ),
    [],
  );
});

test("the calendar and identifiers stand on nothing", () => {
  assert.deepEqual(
    crossings(
      (path) => /^packages\/(calendar|identifiers)\/src/.test(path) && !isTest(path),
      (from) => from.startsWith("@throughline/"),
    ),
    [],
  );
});

test("the platform and the design know nothing of children", () => {
  const below = (path: string) => /^app\/src\/(platform|design)\//.test(path) && !isTest(path);
  const allowed = /^app\/src\/(platform|design)\/|^app\/src\/paths\.ts$/;
  assert.deepEqual(
    crossings(below, (from) => from.startsWith("app/src/") && !allowed.test(from)),
    [],
  );
});

test("the design does not reach into the platform", () => {
  assert.deepEqual(
    crossings(
      (path) => path.startsWith("app/src/design/") && !isTest(path),
      (from) => from.startsWith("app/src/platform/"),
    ),
    [],
  );
});

test("a page never reads the store", () => {
  const page = (path: string) => path.endsWith("-page.tsx");
  assert.deepEqual(
    crossings(page, (from, _path, typeOnly) => from.endsWith("store.ts") && !typeOnly),
    [],
  );
});

/** Rooms that stand below the features, and those that wire them together. */
const below = new Set(["platform", "design", "practitioners", "testing"]);
const wiring = new Set(["planting", "command"]);

test("features meet only through each other's public door", () => {
  const isFeature = (path: string) => {
    const name = feature(path);
    return name !== undefined && !below.has(name) && !wiring.has(name) && !isTest(path);
  };
  const wrong = (from: string, path: string) => {
    const other = feature(from);
    return (
      other !== undefined &&
      !below.has(other) &&
      other !== feature(path) &&
      !/\/(public\.ts|tables\.ts)$/.test(from)
    );
  };
  assert.deepEqual(crossings(isFeature, wrong), []);
});

test("SQL is written only in stores and the platform", () => {
  const elsewhere = all.filter(
    ({ path }) =>
      path.startsWith("app/src/") &&
      !isTest(path) &&
      !path.endsWith("store.ts") &&
      !/^app\/src\/(platform|testing|planting|command)\//.test(path),
  );
  const wrong = elsewhere.filter(({ text }) =>
    /\bsql`|\bsql<|\.(selectFrom|insertInto|updateTable|deleteFrom)\(/.test(text),
  );
  assert.deepEqual(
    wrong.map(({ path }) => path),
    [],
  );
});
