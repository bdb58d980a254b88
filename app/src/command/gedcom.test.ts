import assert from "node:assert/strict";
import { Readable } from "node:stream";
import { test } from "node:test";
import { run } from "./run.ts";

const files = new URL("../../../packages/gedcom/vectors/files/", import.meta.url).pathname;

async function ask(input: string | Uint8Array, ...typed: string[]) {
  const [answered, told]: [string[], string[]] = [[], []];
  const surroundings = {
    environment: { INIT_CWD: files },
    input: Readable.from([input]),
    answer: (text: string) => void answered.push(text),
    tell: (words: string) => void told.push(words),
  };
  const code = await run(["gedcom", ...typed], surroundings, (sentence) => void told.push(sentence));
  return { code, text: answered.join(""), told };
}

test("a file is printed in the version asked for, and what that version cannot say is told beside it", async () => {
  const { code, text, told } = await ask("", "convert", "familysearch-7.ged", "--to", "5.5.1");
  assert.equal(code, 0);
  assert.match(text, /^\uFEFF0 HEAD\n[^]*\n2 VERS 5\.5\.1\n[^]*\n2 _PEDI Stepchild\n[^]*\n0 TRLR\n$/);
  assert.ok(told.some((line) => /^Line \d+: A link to parents that 5\.5\.1 has no word for/.test(line)));
});

test("a file may be piped in, and what was wrong with it is told by its line", async () => {
  const file =
    "0 HEAD\n1 GEDC\n2 VERS 5.5.1\n1 CHAR ANSI\n0 @I1@ INDI\n1 NAME Zo\xEB /Marsh/\nnot a line\n0 TRLR\n";
  const { code, text, told } = await ask(Buffer.from(file, "latin1"), "convert", "-", "--to", "7.0");
  assert.equal(code, 0);
  assert.equal(text, "\uFEFF0 HEAD\n1 GEDC\n2 VERS 7.0\n0 @I1@ INDI\n1 NAME Zoë /Marsh/\n0 TRLR\n");
  assert.deepEqual(told, [
    "Line 7 is not a line of GEDCOM. It was kept as it is: “not a line”.",
    "Line 7: What is no line of GEDCOM was left out: “not a line”.",
  ]);
});

test("a long file comes in parts that never part a letter", async () => {
  const note = "0 HEAD\n1 GEDC\n2 VERS 7.0\n0 @N1@ SNOTE " + "😀".repeat(1_600_000) + "\n0 TRLR\n";
  const { text } = await ask(note, "convert", "-", "--to", "7.0");
  assert.equal(text, `\uFEFF${note}`);
});

test("what is not GEDCOM, or not there, is refused in a sentence; a version that is none is asked wrongly", async () => {
  assert.deepEqual(await ask("PK\u0003\u0004", "convert", "-", "--to", "7.0"), {
    code: 1,
    text: "",
    told: ["This is a zip file, not GEDCOM. If it is a GEDZIP (.gdz), unpack it and bring gedcom.ged."],
  });
  const missing = await ask("", "convert", "nobody.ged", "--to", "7.0");
  assert.deepEqual([missing.code, missing.told], [1, ["There is no file nobody.ged."]]);
  for (const typed of [
    [],
    ["read"],
    ["convert"],
    ["convert", "-"],
    ["convert", "-", "--to", "6.0"],
    ["convert", "-", "x", "--to", "7.0"],
  ])
    assert.equal((await ask("", ...typed)).code, 2);
});
