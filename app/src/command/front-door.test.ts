import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { twoAgencies } from "../testing/joining/two-agencies.ts";
import { run } from "./run.ts";

const folder = mkdtempSync(join(tmpdir(), "throughline-front-door-"));
after(() => rmSync(folder, { recursive: true }));
const environment = {
  NODE_ENV: "production",
  THROUGHLINE_DATA: join(folder, "record"),
  THROUGHLINE_SECRET: "only for tests ".repeat(3),
};
const file = join(folder, "people.json");
writeFileSync(file, JSON.stringify(twoAgencies));

async function ask(...typed: string[]) {
  let told = "";
  const tell = (words: string) => void (told += `${words}\n`);
  const code = await run(typed, { environment, answer: () => {}, tell }, tell);
  return { code, told };
}

test("a team is made the front door by name, once, and ended", async () => {
  await ask("migrate");
  await ask("people", "--apply", file);
  const [agency] = twoAgencies.agencies;
  const name = agency?.teams[0]?.name ?? "";
  const none = await ask("front-door", "Nowhere");
  assert.equal(none.code, 1);
  assert.match(none.told, /There is no team called Nowhere\./);
  assert.match((await ask("front-door", name)).told, /is a front door from today\./);
  assert.match((await ask("front-door", name)).told, /is a front door already\./);
  assert.match((await ask("front-door", name, "--end")).told, /Today is the last day/);
  assert.match((await ask("front-door", name, "--end")).told, /is no front door\./);
});
