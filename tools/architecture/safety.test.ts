import assert from "node:assert/strict";
import { globSync, readFileSync } from "node:fs";
import { test } from "node:test";

const pages = globSync("docs/safety/*.md");

interface Named {
  readonly page: string;
  readonly path: string;
  readonly words: string;
}

/** Every test that a page names: a line that begins with a path, and after it the words in quotation marks. */
function testsNamed(page: string): Named[] {
  const text = readFileSync(page, "utf8").replaceAll(/[ \t]*\n(?![\n#|]|- )[ \t]*/g, " ");
  return [...text.matchAll(/^- `([^`]+)`[^:\n]*: ([^\n]+)$/gm)].flatMap(
    ([, path = "", after = ""]) =>
      [...after.matchAll(/`([^`]+)`|"([^"]+)"/g)].reduce<{ at: string; found: Named[] }>(
        ({ at, found }, [, file, words]) =>
          file === undefined
            ? { at, found: [...found, { page, path: at, words: words ?? "" }] }
            : { at: file, found },
        { at: path, found: [] },
      ).found,
  );
}

const plain = (text: string): string => text.replaceAll(/\\(["'`])/g, "$1").replaceAll(/\s+/g, " ");

/** What a path may be: a file, a folder of tests, or tests that begin with it; vectors stand beside their test. */
function textAt(path: string, page: string): string {
  const beside = path.startsWith("vectors/") ? globSync(`packages/*/${path}`) : [];
  const files = [
    ...globSync([path, `${path}*.test.{ts,tsx}`, `${path}/**/*.test.{ts,tsx}`]).filter((file) =>
      /\.(?:tsx?|json)$/.test(file),
    ),
    ...beside,
  ];
  assert.ok(files.length > 0, `${page} names ${path}, which is not there`);
  return files.map((file) => plain(readFileSync(file, "utf8"))).join("\n");
}

const named = pages.flatMap(testsNamed);

test("the safety pages name their tests", () => {
  assert.ok(pages.length >= 3);
  for (const page of pages)
    assert.ok(
      named.some((one) => one.page === page),
      `${page} names none`,
    );
  assert.ok(named.length > 80, `${named.length} tests are named`);
});

for (const { page, path, words } of named)
  test(`${page}: “${words}” is a test of ${path}`, () => {
    const text = textAt(path, page);
    for (const part of plain(words)
      .split("…")
      .map((part) => part.trim()))
      assert.ok(text.includes(part), `${path} has no test that says “${part}”`);
  });
