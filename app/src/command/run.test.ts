import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { run } from "./run.ts";

const folder = mkdtempSync(join(tmpdir(), "throughline-command-"));
after(() => rmSync(folder, { recursive: true }));
const environment = {
  THROUGHLINE_DATA: join(folder, "record"),
  THROUGHLINE_SECRET: "only for tests ".repeat(3),
};

async function ask(...typed: string[]) {
  let [answered, complained] = ["", ""];
  const surroundings = { environment, answer: (text: string) => void (answered += text), tell: () => {} };
  const code = await run(typed, surroundings, (sentence) => void (complained += `${sentence}\n`));
  return { code, answered, complained };
}
const parsed = (text: string): Record<string, unknown>[] => JSON.parse(text);

test("a command that is not there, or is asked wrongly, ends with 2 and says what it wanted", async () => {
  assert.equal((await ask()).code, 2);
  assert.match((await ask("frobnicate")).complained, /There is no command “frobnicate”/);
  const missing = await ask("chronology", "--as", "somebody@example.org");
  assert.equal(missing.code, 2);
  assert.match(missing.complained, /^--child is missing\./);
  assert.equal((await ask("seed", "--children", "ten", "--entries", "5")).code, 2);
  assert.equal((await ask("check", "--child", "1", "--as", "a", "--format", "xml")).code, 2);
});

test("every command says how it is used", async () => {
  for (const name of [
    "serve",
    "migrate",
    "people",
    "front-door",
    "seed",
    "import",
    "chronology",
    "check",
    "growth",
    "genogram",
  ]) {
    const { code, answered } = await ask(name, "--help");
    assert.equal(code, 0);
    assert.ok(answered.startsWith(`throughline ${name}`));
  }
});

test("a record that is not there yet is not made by asking for a child in it", async () => {
  const { code, complained } = await ask(
    "chronology",
    "--child",
    "9990000034",
    "--as",
    "somebody@example.org",
  );
  assert.equal(code, 1);
  assert.match(complained, /There is no record in .* yet/);
});

test("a chronology and the checks are printed as the practitioner sees them, and to nobody else", async () => {
  const seeded = await ask("seed", "--children", "130", "--entries", "400");
  assert.equal(seeded.code, 0, seeded.complained);
  const { email, longest } = parsed(seeded.answered)[0] ?? {};
  const asked = ["--child", String(longest), "--as", String(email)];

  const csv = await ask("chronology", ...asked, "--format", "csv");
  assert.equal(csv.code, 0, csv.complained);
  assert.match(csv.answered, /What happened/);
  const checks = await ask("check", ...asked);
  assert.ok(parsed(checks.answered).every((row) => typeof row["sentence"] === "string"));

  const stranger = await ask("check", "--child", String(longest), "--as", "worker-0004@measured-1.example");
  assert.equal(stranger.code, 1);
  assert.match(stranger.complained, /There is no child .* whom this practitioner may see/);
});

test("bringing a file to the record of a child for an agency that is not there is refused by name", async () => {
  const asked = ["--child", "00000000-0001-7007-8000-000000000001", "--as", "worker-0001@measured-1.example"];
  const none = await ask("import", ...asked, "--agency", "Nowhere School", import.meta.filename);
  assert.equal(none.code, 1);
  assert.match(none.complained, /There is no agency called “Nowhere School”\. Those in the partnership are/);
});
