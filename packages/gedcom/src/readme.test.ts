import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { isProblem } from "@throughline/calendar";
import { familyOfGedcom, gedcomOf, readGedcom } from "./index.ts";

test("the worked example says what the README says", () => {
  const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");
  const file = /const file = `([^`]*)`/.exec(readme)?.[1] ?? "";
  const document = readGedcom(new TextEncoder().encode(file));
  assert.ok(!isProblem(document));
  assert.deepEqual([document.version, document.encoding, document.problems], ["5.5.1", "UTF-8", []]);
  const { family, notCarried, warnings } = familyOfGedcom(document);
  assert.deepEqual([notCarried, warnings], [["occupations: 1"], []]);
  assert.deepEqual(
    family.parentLinks.map(({ parent, kind, child }) => [parent, kind, child]),
    [["@I1@", "step", "@I2@"]],
  );
  const { text, dropped } = gedcomOf(family, {
    version: "7.0",
    today: Temporal.PlainDate.from("2026-11-24"),
  });
  assert.match(text, /0 @I1@ INDI\n1 NAME Living\n1 SEX F\n/);
  assert.match(
    dropped[0] ?? "",
    /^Left out: names, days and all else about people who are or may be living \(2\): /,
  );
});
