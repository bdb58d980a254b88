import assert from "node:assert/strict";
import { test } from "node:test";
import { elliesFamily } from "../scripts/ellies-family.ts";
import { couple, episode, family, household, parents, person } from "../scripts/invented-family.ts";
import { familyOn } from "./as-at.ts";

const on = (day: string) => familyOn(elliesFamily(), Temporal.PlainDate.from(day));
const ids = (people: readonly { readonly id: string }[]) => people.map(({ id }) => id);

test("before a child is born they are not in the family, and nobody is their brother", () => {
  const before = on("2015-01-01");
  assert.equal(before.index, null);
  assert.ok(!ids(before.people).includes("ellie"));
  assert.deepEqual(before.births, []);
});

test("a foster placement holds from its first day, and not before", () => {
  const foster = (day: string) => on(day).parentLinks.filter(({ kind }) => kind === "foster").length;
  assert.equal(foster("2024-03-03"), 0);
  assert.equal(foster("2024-03-04"), 2);
});

test("a couple who have parted are still told, with their ending; before it they are together", () => {
  const ending = (day: string) => on(day).couples.find(({ id }) => id === "dean-kay")?.episodes[0]?.end;
  assert.equal(ending("2019-01-01"), null);
  assert.equal(ending("2026-11-24"), "divorced");
  assert.equal(
    on("2010-01-01").couples.some(({ id }) => id === "dean-kay"),
    false,
  );
});

test("somebody who has died is alive on the days before, and sleeps nowhere after", () => {
  assert.equal(on("2018-01-01").people.find(({ id }) => id === "arthur")?.died, null);
  const given = family({
    people: [person("a", "A", "male", "1950", { died: "3 May 2020" })],
    households: [household("h", "Home", "a")],
  });
  assert.equal(familyOn(given, Temporal.PlainDate.from("2020-05-02")).households.length, 1);
  assert.equal(familyOn(given, Temporal.PlainDate.from("2020-05-04")).households.length, 0);
});

test("a baby who is expected is told from 40 weeks before the day they are due", () => {
  const due = (day: string) => ids(on(day).people).includes("coming");
  assert.equal(due("2026-05-01"), false);
  assert.equal(due("2026-11-24"), true);
});

test("what is known only to within a year holds on every day of it", () => {
  const given = family({
    people: [
      person("a", "A", "male", "1980"),
      person("b", "B", "female", "1980"),
      person("c", "C", "male", "2010"),
    ],
    couples: [couple("a", "b", episode("married", "2009", "2014"))],
    parentLinks: parents("b", "c", "step", "2012", "2014"),
  });
  const step = (day: string) => familyOn(given, Temporal.PlainDate.from(day)).parentLinks.length;
  assert.deepEqual(
    [step("2011-12-31"), step("2012-01-01"), step("2014-12-31"), step("2015-01-01")],
    [0, 1, 1, 0],
  );
});

test("telling a family twice as at one day changes nothing", () => {
  const day = Temporal.PlainDate.from("2026-11-24");
  assert.deepEqual(familyOn(familyOn(elliesFamily(), day), day), familyOn(elliesFamily(), day));
});
