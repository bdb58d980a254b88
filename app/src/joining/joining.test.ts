import assert from "node:assert/strict";
import { test } from "node:test";
import { paths } from "../paths.ts";
import { twoAgencies, withPeople } from "../testing/joining/two-agencies.ts";
import { openTestHouse } from "../testing/test-house.ts";
import { join, type Joined, newPassword } from "./public.ts";

const at = await openTestHouse();
const { house, auth, store } = at;
const signIn: typeof at.signIn = (...who) => at.signIn(...who);
const take = (text: string, apply = true) => join(house, auth, text, { apply });
const [nell, tariq, iris] = twoAgencies.practitioners;
const inShort = (rows: Joined[]) =>
  rows
    .filter(({ standing }) => standing !== "already as it is")
    .map(({ what, name, of, standing, change }) => [what, name, of, standing, change].join(" | "));
const passwords = new Map<string, string>();
const opens = async (cookie: string) => (await at.get(paths.children(), cookie)).status === 200;

test("a file that is only looked at founds nothing and gives nobody a password", async () => {
  const rows = await take(JSON.stringify(twoAgencies), false);
  assert.equal(rows.length, 1 + 2 + 3 + 3 + 4);
  assert.ok(rows.every(({ standing, password }) => standing === "new" && password === null));
  assert.deepEqual(await store.asProduct((tx) => tx.selectFrom("partnership").select("id").execute()), []);
});

test("whoever is in the file can sign in with the password that was printed, and with no other", async () => {
  const rows = await take(JSON.stringify(twoAgencies));
  for (const { email, password } of rows) if (email && password) passwords.set(email, password);
  assert.equal(passwords.size, 3);
  assert.equal(new Set(passwords.values()).size, 3);
  for (const [email, password] of passwords) assert.ok(await opens(await signIn(email, password)), email);
  assert.equal(await opens(await signIn("tariq.lowe@larchwood.example", "not-the-password")), false);
});

test("taken again, the same file adds nothing and prints no password", async () => {
  const rows = await take(JSON.stringify(twoAgencies));
  assert.deepEqual(inShort(rows), []);
  assert.ok(rows.every(({ password }) => password === null));
  const held = await store.asProduct((tx) => tx.selectFrom("team_membership").select("id").execute());
  assert.equal(held.length, 4);
});

test("a record holds one partnership", async () => {
  const other = JSON.stringify({ ...twoAgencies, name: "Another Partnership" });
  await assert.rejects(take(other), /A record holds one partnership: write its name as it stands here/);
});

test("a role, a telephone number and who manages can change, and who managed before is kept", async () => {
  const text = withPeople([
    { ...nell, role: "Service manager", phone: null, manages: false },
    { ...tariq },
    { ...iris, manages: true },
  ]);
  assert.deepEqual(inShort(await take(text)), [
    "practitioner | Nell Archer | Larchwood Children's Services | changed | role Team manager becomes Service manager; phone 01234 567890 becomes not recorded",
    "membership | Nell Archer | North Team | changed | no longer manages",
    "membership | Iris Moss | Safeguarding | changed | manages",
  ]);
  assert.deepEqual(inShort(await take(text)), []);
});

test("somebody who leaves cannot open the product after their last day, and their membership stays on record", async () => {
  const email = "tariq.lowe@larchwood.example";
  const cookie = await signIn(email, passwords.get(email));
  const leaving = (last: string) =>
    withPeople([
      {
        ...tariq,
        teams: [
          { team: "north", until: last },
          { team: "south", until: last },
        ],
      },
    ]);
  assert.deepEqual(inShort(await take(leaving("2026-11-24"))), [
    "membership | Tariq Lowe | North Team | to be ended | last day 24 November 2026",
    "membership | Tariq Lowe | South Team | to be ended | last day 24 November 2026",
    "membership | Nell Archer | North Team | not in the file | left as it is; write them with “until” to end it",
    "membership | Iris Moss | Safeguarding | not in the file | left as it is; write them with “until” to end it",
  ]);
  assert.ok(await opens(cookie), "the last day is still theirs");

  await take(leaving("2026-11-23"));
  assert.equal(await opens(cookie), false);
  assert.equal(await opens(await signIn(email, passwords.get(email))), false);
  const held = await store.asProduct((tx) =>
    tx.selectFrom("team_membership").select("to_on").where("to_on", "is not", null).execute(),
  );
  assert.deepEqual(
    held.map(({ to_on }) => String(to_on)),
    ["2026-11-23", "2026-11-23"],
  );
});

test("a file that would end a membership before it began changes nothing at all", async () => {
  const text = withPeople([
    { name: "New Person", role: "Teacher", email: "new@beck.example", team: "beck" },
    { ...iris, until: "2026-11-01" },
  ]);
  await assert.rejects(
    take(text),
    /Iris Moss .* “until” is 1 November 2026, before they began on 24 November 2026/,
  );
  const people = await store.asProduct((tx) => tx.selectFrom("practitioner").select("name").execute());
  assert.equal(
    people.some(({ name }) => name === "New Person"),
    false,
  );
});

test("a person cannot move to another agency and take the first one's entries along", async () => {
  await assert.rejects(
    take(withPeople([{ ...iris, team: "north" }])),
    /Iris Moss .* work for Beck Primary School in this record, and the file puts them in Larchwood Children's Services/,
  );
});

test("a new password ends every session of that person's and none of anybody else's", async () => {
  const email = "nell.archer@larchwood.example";
  const [before, other] = [
    await signIn(email, passwords.get(email)),
    await signIn("iris.moss@beck.example", passwords.get("iris.moss@beck.example")),
  ];
  const password = await newPassword(house, auth, "Nell.Archer@larchwood.example");
  assert.ok(password);
  assert.equal(await opens(before), false);
  assert.equal(await opens(other), true);
  assert.equal(await opens(await signIn(email, passwords.get(email))), false);
  assert.equal(await opens(await signIn(email, password)), true);
  assert.equal(await newPassword(house, auth, "nobody@larchwood.example"), null);
});
