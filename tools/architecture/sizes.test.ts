import assert from "node:assert/strict";
import { globSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { modules } from "./modules.ts";

const MOST_LINES = 300;
const USUAL_LINES = 150;

const styles = globSync(["app/src/**/*.scss", "app/migrations/*.sql"]).map((path) => ({
  path,
  lines: readFileSync(path, "utf8").split("\n").length - 1,
}));
const files = [...modules(), ...styles];

test("no file is over 300 lines", () => {
  assert.deepEqual(
    files.filter(({ lines }) => lines > MOST_LINES).map(({ path, lines }) => `${path}: ${lines}`),
    [],
  );
});

test("ninety-five files in a hundred are within 150 lines", () => {
  const sorted = files.map(({ lines }) => lines).toSorted((a, b) => a - b);
  const at95 = sorted[Math.floor(sorted.length * 0.95)] ?? 0;
  assert.ok(at95 <= USUAL_LINES, `the ninety-fifth in a hundred has ${at95} lines`);
});

test("no room is called by a name that would hold anything", () => {
  const vague = /(^|\/)(utils?|helpers?|common|shared|core|misc|lib)(\/|\.tsx?$)/;
  assert.deepEqual(
    files.filter(({ path }) => vague.test(path)).map(({ path }) => path),
    [],
  );
});

test("files are named in kebab-case", () => {
  const kebab = /^[a-z0-9]+(-[a-z0-9]+)*(\.(test|store|island|worker|journey|testing|d))*\.(ts|tsx)$/;
  assert.deepEqual(
    modules()
      .filter(({ path }) => !kebab.test(path.split("/").at(-1) ?? ""))
      .map(({ path }) => path),
    [],
  );
});

test("a barrel stands only at a package's door", () => {
  const barrels = modules().filter(
    ({ path }) => /(^|\/)index\.tsx?$/.test(path) && !/^packages\/[^/]+\/src\/index\.ts$/.test(path),
  );
  assert.deepEqual(
    barrels.map(({ path }) => path),
    [],
  );
});
