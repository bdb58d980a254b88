import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { run } from "./run.ts";

const folder = mkdtempSync(join(tmpdir(), "throughline-genogram-layout-"));
after(() => rmSync(folder, { recursive: true }));

async function layout(...typed: readonly string[]) {
  let [answered, told] = ["", ""];
  const surroundings = {
    environment: { INIT_CWD: folder },
    answer: (text: string) => void (answered += text),
    tell: () => {},
  };
  const code = await run(
    ["genogram", "layout", ...typed],
    surroundings,
    (words) => void (told += `${words}\n`),
  );
  return { code, answered, told };
}

const write = (name: string, value: unknown) => writeFileSync(join(folder, name), JSON.stringify(value));

const person = (id: string, birth: number) => ({ id, birth });
const child = (id: string) => ({ id, rel: "birth" });
const family = (children: readonly { id: string; birth: number }[]) => ({
  persons: [person("ann", 1980), person("bob", 1979), ...children],
  unions: [{ id: "u1", a: "bob", b: "ann", children: children.map(({ id }) => child(id)) }],
});

const rowOf = (answered: string, row: number): string[] =>
  (JSON.parse(answered) as { people: { id: string; x: number; y: number }[] }).people
    .filter(({ y }) => y === row)
    .toSorted((one, other) => one.x - other.x)
    .map(({ id }) => id);

write("before.json", family([person("cat", 2010), person("dan", 2012)]));
write("now.json", family([person("cat", 2010), person("dan", 2012), person("eve", 2014)]));

test("people stand eldest first, until a practitioner pins them otherwise", async () => {
  assert.deepEqual(rowOf((await layout("before.json")).answered, 1), ["cat", "dan"]);
  const { code, answered, told } = await layout("before.json", "--pin", "dan,cat");
  assert.equal(code, 0, told);
  assert.deepEqual(rowOf(answered, 1), ["dan", "cat"]);
});

test("people stay where they were in the layout printed before, and a new child joins them", async () => {
  const stood = await layout("before.json", "--pin", "bob,ann");
  writeFileSync(join(folder, "stood.json"), stood.answered);
  assert.deepEqual(rowOf(stood.answered, 0), ["bob", "ann"]);
  assert.deepEqual(rowOf((await layout("now.json")).answered, 0), ["ann", "bob"]);
  const { code, answered, told } = await layout("now.json", "--previous", "stood.json");
  assert.equal(code, 0, told);
  assert.deepEqual(rowOf(answered, 0), ["bob", "ann"]);
  assert.deepEqual(rowOf(answered, 1), ["cat", "dan", "eve"]);
  const again = await layout("before.json", "--previous", "stood.json");
  assert.equal(again.answered, stood.answered, "the same family stands as it stood");
});

test("what is not a layout, or names nobody, is refused in one sentence", async () => {
  write("places.json", { people: [{ id: "cat", x: 1 }] });
  const refusals = [
    [["--previous", "before.json"], /^before\.json is not what “genogram layout” prints: people /, 1],
    [["--previous", "places.json"], /^places\.json: people\[0\] is to have an id, /, 1],
    [["--previous", "nowhere.json"], /^There is no file nowhere\.json\.\n$/, 1],
    [["--pin", "cat,zoe"], /^--pin cat,zoe: nobody in the file has the id zoe\.\n$/, 1],
    [["--pin", "cat"], /--pin is written LEFT,RIGHT/, 2],
  ] as const;
  for (const [typed, words, code] of refusals) {
    const answer = await layout("before.json", ...typed);
    assert.match(answer.told, words);
    assert.deepEqual([answer.code, answer.answered], [code, ""]);
  }
});
