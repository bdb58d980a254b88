import assert from "node:assert/strict";
import { test } from "node:test";
import { plantSmallPartnership } from "../testing/small-partnership.ts";
import { openTestHouse } from "../testing/test-house.ts";
import { tell } from "./testing/told.ts";

const house = await openTestHouse();
const { sunny, marlow, viewer, agency } = await plantSmallPartnership(house);
const asha = await house.signIn("asha@example.org");
const read = async (address = "") =>
  await (await house.get(`/children/${sunny}/chronology${address}`, asha)).text();
const rows = (page: string): number => page.match(/class="account__entry/g)?.length ?? 0;

const school = await tell(house, viewer.cleo, sunny, [
  {
    on: "3 March 2026",
    what: "Came without a coat again",
    tone: "worry",
    themes: ["home conditions"],
    seen: "seen",
  },
  { on: "5 March 2026", what: "Asked for a second breakfast", tone: "worry" },
  { on: "summer 2024", what: "Learned to swim a width", tone: "strength", seen: "seen" },
  {
    on: "10 September 2026",
    what: "Police rang about <script>alert(1)</script> & a dog",
    impact: `"quoted"`,
  },
]);
await tell(house, viewer.asha, sunny, [
  { on: "6 March 2026", what: "Boiler broken since Christmas", tone: "worry", seen: "seen alone" },
  { on: "3 March 2026", what: "School says she came without a coat again", seen: "not seen" },
]);

test("everything is read from the newest, with days in which nobody recorded seeing the child in their place", async () => {
  const page = await read();
  assert.equal(rows(page), 6);
  assert.ok(page.indexOf("a dog") < page.indexOf("Boiler"));
  assert.match(page, /263 days since anybody recorded seeing Sunny/);
  assert.ok(page.indexOf("since anybody recorded seeing Sunny, from") < page.indexOf("Boiler broken"));
});

test("what nobody wrote is said to be missing", async () => assert.match(await read(), /Not recorded/));

test("no words of an entry become part of the page", async () => {
  const page = await read();
  assert.doesNotMatch(page, /<script>alert/);
  assert.match(page, /&lt;script/);
});

test("worries close together from two agencies are told in a sentence", async () => {
  assert.match(await read(), /3 worries from 2 agencies in 4 days, from 3 to 6 March 2026/);
});

test("another agency's entry of the same day and like words is marked for a person to judge", async () => {
  assert.match(await read(), /also told by Hill School/);
});

for (const [address, found, gone] of [
  ["agency=AGENCY", "Boiler", "second breakfast"],
  ["who=Cleo+Dunn", "swim a width", "Boiler broken"],
  ["theme=home+conditions", "Came without a coat", "swim a width"],
  ["tone=strength", "swim a width", "Boiler broken"],
  ["words=breakfast", "second breakfast", "Boiler broken"],
  ["from=2024&to=2024", "swim a width", "Boiler broken"],
] as const)
  test(`the address ?${address} keeps what is read`, async () => {
    const page = await read(`?${address.replace("AGENCY", agency.services)}`);
    const table = page.slice(page.indexOf('<table class="account"'));
    assert.ok(table.includes(found));
    assert.ok(!table.includes(gone));
  });

test("a day that cannot be read is said to be so, and everything is shown", async () => {
  const page = await read("?from=31+June+2024");
  assert.match(page, /There is a problem/);
  assert.equal(rows(page), 6);
});

test("a link to an entry opens the page that holds it and marks its row", async () => {
  const page = await read(`?entry=${school[2]}`);
  assert.match(page, new RegExp(`account__entry--asked" id="e-${school[2]}"`));
  const outside = await read(`?tone=worry&entry=${school[2]}`);
  assert.match(outside, new RegExp(`id="e-${school[2]}"`));
});

test("a brother or sister one may not see cannot be read beside", async () => {
  const answer = await house.get(`/children/${sunny}/chronology?with=${marlow}`, asha);
  assert.equal(answer.status, 404);
  assert.doesNotMatch(await answer.text(), /Marlow|Quince|Sunn/);
});
