import assert from "node:assert/strict";
import { test } from "node:test";
import { accounts, newAccount } from "../sign-in/accounts.ts";
import { plantSmallPartnership } from "../testing/small-partnership.ts";
import { openTestHouse, PASSWORD } from "../testing/test-house.ts";
import { newId } from "../platform/id.ts";

const at = await openTestHouse();
await plantSmallPartnership(at);
await at.owner.query(
  `insert into auth."user" (id, name, email, "emailVerified") values ($1, 'Signed in elsewhere', 'elsewhere@example.org', true)`,
  [newId()],
);
const known = "known@example.org";
await newAccount(accounts(at.house), { email: known, name: "Known Here", password: PASSWORD });

const ROUNDS = 15;
const whom = {
  "a known name": known,
  "an unknown name": "nobody@example.org",
  "a name without a password": "elsewhere@example.org",
  "a name that is no address": "x",
};

/** The processor's own time, which a busy machine does not lengthen. */
async function work(email: string, password: string): Promise<{ spent: number; status: number }> {
  await at.owner.query("delete from sign_in_attempt");
  const before = process.cpuUsage();
  const { status } = await at.post("/sign-in", { email, password });
  const { user, system } = process.cpuUsage(before);
  return { spent: user + system, status };
}

const median = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

test("whoever has no account, or no password, is refused in the time that a wrong password takes", async () => {
  const spent = Object.fromEntries(Object.keys(whom).map((who) => [who, [] as number[]]));
  for (const email of Object.values(whom)) await work(email, "warming up");
  for (let round = 0; round < ROUNDS; round += 1)
    for (const [who, email] of Object.entries(whom)) {
      const { spent: took, status } = await work(email, `wrong ${round}`);
      assert.equal(status, 422);
      spent[who]?.push(took);
    }
  const usual = median(spent["a known name"] ?? []);
  for (const [who, times] of Object.entries(spent)) {
    const ratio = median(times) / usual;
    assert.ok(ratio > 0.75 && ratio < 1.33, `${who} takes ${ratio.toFixed(2)} of the time of a known one`);
  }
});

test("a name that must wait is answered alike, known or not, with the right password or a wrong one", async () => {
  const answers = [];
  for (const email of ["bill@example.org", "nobody.here@example.org"]) {
    for (let tries = 0; tries < 5; tries += 1) await at.post("/sign-in", { email, password: "wrong" });
    for (const password of [PASSWORD, "wrong"]) {
      const answer = await at.post("/sign-in", { email, password });
      answers.push(`${answer.status} ${(await answer.text()).replaceAll(email, "")}`);
    }
  }
  assert.equal(new Set(answers).size, 1);
  assert.match(answers[0] ?? "", /^429/);
});
