import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { twoAgencies, withPeople } from "../testing/joining/two-agencies.ts";
import { run } from "./run.ts";

const folder = mkdtempSync(join(tmpdir(), "throughline-people-"));
after(() => rmSync(folder, { recursive: true }));
const environment = {
  NODE_ENV: "production",
  THROUGHLINE_DATA: join(folder, "record"),
  THROUGHLINE_SECRET: "only for tests ".repeat(3),
};
const file = join(folder, "people.json");
writeFileSync(file, JSON.stringify(twoAgencies));

async function ask(...typed: string[]) {
  let [answered, told] = ["", ""];
  const surroundings = {
    environment,
    answer: (text: string) => void (answered += text),
    tell: (words: string) => void (told += `${words}\n`),
  };
  const code = await run(typed, surroundings, (sentence) => void (told += `${sentence}\n`));
  return { code, answered, told };
}
const parsed = (text: string): Record<string, string | null>[] => JSON.parse(text);

before(async () => void (await ask("migrate")));

test("a partnership with real records is founded by one command, and its passwords are printed in one place", async () => {
  const seen = await ask("people", file);
  assert.equal(seen.code, 0, seen.told);
  assert.match(seen.told, /Nothing was changed\. With --apply it is\./);
  const { code, answered, told } = await ask("people", "--apply", file);
  assert.equal(code, 0, told);
  const passwords = parsed(answered).flatMap(({ password }) => password ?? []);
  assert.equal(passwords.length, 3);
  for (const password of passwords) {
    assert.match(password, /^([a-z2-9]{4}-){4}[a-z2-9]{4}$/);
    assert.equal(told.includes(password), false);
  }
  const again = await ask("people", "--apply", "--format", "csv", file);
  assert.equal(again.told, "Done.\n");
  const [heading, ...rows] = again.answered.trim().split("\r\n");
  assert.equal(heading, "what,name,of,email,standing,change,password");
  assert.ok(rows.every((row) => row.includes("already as it is") && row.endsWith(",")));
});

test("a file that cannot be taken ends with 1 and says where", async () => {
  const wrong = join(folder, "wrong.json");
  writeFileSync(wrong, withPeople([{ name: "Iris Moss", role: "Teacher", email: "iris", team: "beck" }]));
  const { code, answered, told } = await ask("people", "--apply", wrong);
  assert.deepEqual([code, answered], [1, ""]);
  assert.match(told, /practitioners, number 1 \(Iris Moss\), email: It must be an email address/);
  assert.match((await ask("people", join(folder, "none.json"))).told, /There is no file/);
});

test("a new password is printed once, for somebody who has an account", async () => {
  const { code, answered } = await ask("people", "--new-password", "iris.moss@beck.example");
  assert.equal(code, 0);
  assert.deepEqual(Object.keys(parsed(answered)[0] ?? {}), ["email", "password"]);
  const nobody = await ask("people", "--new-password", "nobody@beck.example");
  assert.deepEqual([nobody.code, nobody.told], [1, "Nobody signs in as nobody@beck.example.\n"]);
  assert.equal((await ask("people", "--new-password", "iris.moss@beck.example", file)).code, 2);
});
