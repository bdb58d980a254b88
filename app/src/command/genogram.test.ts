import assert from "node:assert/strict";
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { after, test } from "node:test";
import { run } from "./run.ts";

const folder = mkdtempSync(join(tmpdir(), "throughline-genogram-"));
after(() => rmSync(folder, { recursive: true }));
const vectors = "packages/genogram/vectors";

async function ask(typed: readonly string[], input = "") {
  let [answered, told] = ["", ""];
  const surroundings = {
    environment: { INIT_CWD: folder },
    input: Readable.from([input]),
    answer: (text: string) => void (answered += text),
    tell: (words: string) => void (told += `${words}\n`),
  };
  const code = await run(["genogram", ...typed], surroundings, (words) => void (told += `${words}\n`));
  return { code, answered, told };
}

function file(name: string, text: string): string {
  writeFileSync(join(folder, name), text);
  return name;
}

interface Places {
  readonly people: readonly { readonly id: string; readonly x: number; readonly y: number }[];
  readonly unions: readonly { readonly id: string }[];
  readonly warnings: readonly string[];
}
const places = (text: string): Places => JSON.parse(text);

const shape = {
  persons: [
    { id: "ann", name: "Ann", sex: "F", birth: 1980 },
    { id: "bob", name: "Bob", sex: "M", birth: 1979 },
    { id: "cat", name: "Cat", sex: "F", birth: 2010 },
  ],
  unions: [{ id: "u1", a: "bob", b: "ann", children: [{ id: "cat", rel: "birth" }] }],
  index: "cat",
};

const gedcom = `0 HEAD
1 GEDC
2 VERS 5.5.1
1 CHAR UTF-8
0 @I1@ INDI
1 NAME Ann /Lowe/
1 SEX F
0 @I2@ INDI
1 NAME Cat /Lowe/
1 SEX F
1 BIRT
2 DATE 3 MAR 2010
0 @F1@ FAM
1 WIFE @I1@
1 CHIL @I2@
0 TRLR
`;

test("everybody in a file of the plain form has one place under the file's own id, a generation a row", async () => {
  const { code, answered, told } = await ask(["layout", file("family.json", JSON.stringify(shape))]);
  assert.equal(code, 0, told);
  const { people, unions, warnings } = places(answered);
  assert.deepEqual(
    people.map(({ id, y }) => [id, y]),
    [
      ["ann", 0],
      ["bob", 0],
      ["cat", 1],
    ],
  );
  assert.deepEqual(
    unions.map(({ id }) => id),
    ["u1"],
  );
  assert.deepEqual(warnings, []);
  const [ann, bob] = people;
  assert.equal(Math.abs((ann?.x ?? 0) - (bob?.x ?? 0)), 1);
});

test("GEDCOM is read from a file or piped in, and keeps its ids", async () => {
  const fromFile = await ask(["layout", file("family.ged", gedcom)]);
  assert.equal(fromFile.code, 0, fromFile.told);
  const { people, unions } = places(fromFile.answered);
  assert.deepEqual(
    people.map(({ id, y }) => [id, y]),
    [
      ["@I1@", 0],
      ["@I2@", 1],
    ],
  );
  assert.deepEqual(
    unions.map(({ id }) => id),
    ["@F1@"],
  );
  const piped = await ask(["layout", "-"], gedcom);
  assert.equal(piped.answered, fromFile.answered);
});

test("a line that could hide somebody is told beside the drawing and the sentences", async () => {
  for (const what of ["draw", "describe"]) {
    const { code, told } = await ask([what, "-"], gedcom.replace("0 @I1@ INDI", "0 @I1 INDI"));
    assert.equal(code, 0);
    assert.match(told, /^Line 5 is not a line of GEDCOM\./);
    assert.match(told, /WIFE of @F1@ points at @I1@, which is nobody in this file\./);
    assert.equal((await ask([what, "-"], gedcom)).told, "");
  }
});

test("what cannot all be right is placed and named by its ids", async () => {
  const loop = {
    ...shape,
    unions: [...shape.unions, { id: "u2", a: "cat", b: null, children: [{ id: "ann" }] }],
  };
  const { code, answered } = await ask(["layout", "-"], JSON.stringify(loop));
  assert.equal(code, 0);
  assert.equal(places(answered).people.length, 3);
  assert.match(places(answered).warnings.join(" "), /\bann\b.*\bcat\b|\bcat\b.*\bann\b/);
});

test("a drawing is SVG with everybody's name, and a description has them in sentences", async () => {
  const name = file("drawn.json", JSON.stringify(shape));
  const drawn = await ask(["draw", name]);
  assert.equal(drawn.code, 0, drawn.told);
  assert.match(drawn.answered, /^<svg [^]*<\/svg>\n$/);
  const told = await ask(["describe", name]);
  assert.equal(told.code, 0, told.told);
  for (const person of ["Ann", "Bob", "Cat"]) {
    assert.ok(drawn.answered.includes(person));
    assert.ok(told.answered.includes(person));
  }
});

for (const kind of ["shapes", "wild"])
  for (const name of readdirSync(join(vectors, kind)))
    test(`${name} is placed, drawn and told`, async () => {
      const path = join(process.cwd(), vectors, kind, name);
      for (const what of ["layout", "draw", "describe"]) {
        const { code, answered, told } = await ask([what, path]);
        assert.equal(code, 0, told);
        assert.ok(answered.endsWith("\n"));
      }
    });

const refused: readonly (readonly [string, string, RegExp])[] = [
  ["is empty", "", /^Standard input is empty: /],
  [
    "is not JSON",
    '{"persons": [,',
    /^Standard input is not JSON: line 1, column 14 ought to have a value\.\n$/,
  ],
  ["is another JSON", "[1]", /^Standard input: The file is \[1\]: it must be an object\.\n$/],
  ["has no unions", '{"persons": []}', /^Standard input: unions is missing: it must be a list\.\n$/],
  [
    "names somebody who is not there",
    '{"persons":[{"id":"a"}],"unions":[{"id":"u","a":"a","b":"z","children":[]}]}',
    /^Standard input: unions\[0\]\.b is "z": nobody among persons has that id\.\n$/,
  ],
  ["is neither", "Dear Ann,", /^Standard input: This is not GEDCOM: /],
];

for (const [how, text, words] of refused)
  test(`a file that ${how} is refused in one sentence that says where, and nothing is printed`, async () => {
    for (const what of ["layout", "draw", "describe"]) {
      const { code, answered, told } = await ask([what, "-"], text);
      assert.equal(code, 1);
      assert.equal(answered, "");
      assert.match(told, words);
    }
  });

test("a file that is not there is refused by the name that was given", async () => {
  const { code, told } = await ask(["layout", "nowhere.ged"]);
  assert.equal(code, 1);
  assert.equal(told, "There is no file nowhere.ged.\n");
});

test("genogram without layout, draw or describe, without a file, or with more, is asked wrongly", async () => {
  for (const typed of [[], ["paint", "x"], ["layout"], ["layout", "a", "b"]])
    assert.equal((await ask(typed)).code, 2);
  const { code, answered } = await ask(["--help"]);
  assert.equal(code, 0);
  assert.match(answered, /^throughline genogram layout\|draw\|describe FILE/);
});
