import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { cells, kinds, type Line, relationNames, relations, table, tableAsMarkdown } from "./index.ts";

const read = (path: string) => readFileSync(new URL(path, import.meta.url), "utf8");

test("the README and the guide show the table as it is", () => {
  assert.ok(read("../README.md").includes(tableAsMarkdown()), "README.md");
  assert.ok(read("../../../docs/access.md").includes(tableAsMarkdown()), "docs/access.md");
});

test("the guide says in words how each relation comes about", () => {
  for (const name of relationNames)
    assert.ok(read("../../../docs/access.md").includes(`**${name}**: ${relations[name]}`), name);
});

test("the cells are the table and nothing more", () => {
  const said = kinds.flatMap((kind) => {
    const line: Line = table[kind];
    return [...Object.keys(line.read), ...Object.keys(line.add)];
  });
  assert.equal(cells().length, said.length);
  assert.equal(
    new Set(cells().map((cell) => [cell.kind, cell.action, cell.relation].join())).size,
    said.length,
  );
});

test("every kind is read by somebody and says what it is in words of its own", () => {
  for (const kind of kinds) assert.ok(Object.keys(table[kind].read).length > 0, kind);
  assert.equal(new Set(kinds.map((kind) => table[kind].words)).size, kinds.length);
});

test("every relation of the table is one that somebody can stand in", () => {
  for (const { relation } of cells()) assert.ok(relationNames.includes(relation), relation);
});
