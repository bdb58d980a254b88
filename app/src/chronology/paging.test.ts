import assert from "node:assert/strict";
import { test } from "node:test";
import { plantSmallPartnership } from "../testing/small-partnership.ts";
import { openTestHouse } from "../testing/test-house.ts";
import { tell } from "./testing/told.ts";

const house = await openTestHouse();
const { sunny, viewer } = await plantSmallPartnership(house);
const asha = await house.signIn("asha@example.org");
const first = Temporal.PlainDate.from("2022-01-05");
const ids = await tell(
  house,
  viewer.asha,
  sunny,
  Array.from({ length: 120 }, (_, i) => ({
    on: first.add({ days: i * 14 }).toString(),
    what: `Visit number ${i + 1}.`,
    seen: "seen" as const,
  })),
);
const read = async (address: string) =>
  await (await house.get(`/children/${sunny}/chronology${address}`, asha)).text();
const numbers = (page: string): number[] =>
  [...page.matchAll(/account__words">Visit number (\d+)/g)].map(([, n]) => Number(n));

test("fifty entries stand on a page, and every entry on one page only", async () => {
  const read3 = [numbers(await read("")), numbers(await read("?page=2")), numbers(await read("?page=3"))];
  assert.deepEqual(
    read3.map(({ length }) => length),
    [50, 50, 20],
  );
  assert.deepEqual(
    read3.flat(),
    Array.from({ length: 120 }, (_, i) => 120 - i),
  );
});

test("oldest first begins at the beginning", async () =>
  assert.equal(numbers(await read("?order=oldest+first"))[0], 1));

test("each year is a link to its page, with how much it holds", async () => {
  const page = await read("");
  assert.match(page, /href="[^"]*page=2#y-2022">2022<\/a> <span class="years__count">26</);
  assert.match(await read("?page=2"), /id="y-2022"/);
});

test("a link to any entry opens the page that holds it", async () => {
  for (const n of [0, 19, 20, 69, 70, 119])
    assert.match(await read(`?entry=${ids[n]}`), new RegExp(`id="e-${ids[n]}"`));
});

test("a page past the end is the last page", async () =>
  assert.equal(numbers(await read("?page=99")).length, 20));
