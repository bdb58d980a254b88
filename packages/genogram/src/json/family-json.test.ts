import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import {
  aboutDay,
  someDayBetween,
  someDayInMonth,
  someDayInSeason,
  someDayInYear,
  exactDay,
} from "@throughline/calendar";
import { written } from "../../scripts/invented-family.ts";
import { elliesFamily } from "../../scripts/ellies-family.ts";
import schema from "../../schema/family.json" with { type: "json" };
import { dayOfText, dayText } from "./day-text.ts";
import { familyFormat, familyFromJson, familyToJson } from "./family-json.ts";

const refused = (change: (family: Record<string, unknown>) => void): string => {
  const family = JSON.parse(familyToJson(elliesFamily())) as Record<string, unknown>;
  change(family);
  const read = familyFromJson(JSON.stringify(family));
  return "problem" in read ? read.problem : "read";
};

test("writing a family and reading it again loses nothing", () => {
  const family = elliesFamily();
  const read = familyFromJson(familyToJson(family));
  assert.ok(!("problem" in read));
  assert.equal(familyToJson(read), familyToJson(family));
  assert.deepEqual(JSON.parse(JSON.stringify(read)), JSON.parse(JSON.stringify(family)));
});

test("a day of any precision is read as it was written", () => {
  const day = fc
    .integer({ min: 0, max: 60_000 })
    .map((n) => Temporal.PlainDate.from("1880-01-01").add({ days: n }));
  const known = fc.oneof(
    day.map((d) => exactDay(d)),
    day.map((d) => someDayInMonth(d.year, d.month)),
    day.map((d) => someDayInYear(d.year)),
    day.map((d) => someDayInSeason("winter", d.year)),
    fc.tuple(day, fc.integer({ min: 1, max: 900 })).map(([d, n]) => someDayBetween(d, d.add({ days: n }))),
  );
  fc.assert(
    fc.property(known, fc.boolean(), (one, about) => {
      const written = about ? aboutDay(one) : one;
      const read = dayOfText(dayText(written));
      assert.ok(read !== null);
      assert.equal(dayText(read), dayText(written));
      assert.ok(read.from.equals(written.from) && read.to.equals(written.to));
      assert.deepEqual([read.precision, read.about], [written.precision, written.about]);
    }),
  );
});

test("what is not a family is refused, naming the place", () => {
  assert.equal(
    refused((f) => delete f["people"]),
    "people is missing.",
  );
  assert.equal(
    refused((f) => (f["colour"] = "blue")),
    "colour is not a field of this form.",
  );
  assert.equal(
    refused((f) => (f["index"] = 3)),
    "index should be a text.",
  );
  assert.equal(
    refused((f) => (f["couples"] = [{ id: "a" }])),
    "couples[0].a is missing.",
  );
  assert.match(
    refused(
      (f) =>
        (f["observations"] = [
          { id: "a", a: "b", b: "c", quality: "close", directed: false, saidBy: "d", on: "2026-13-40" },
        ]),
    ),
    /^observations\[0\]\.on should be a day such as/,
  );
  assert.deepEqual(familyFromJson("{"), { problem: "This is not JSON." });
  assert.deepEqual(familyFromJson("null"), { problem: "This should be an object." });
  assert.deepEqual(familyFromJson("[]"), { problem: "This should be an object." });
});

test("the published schema has the fields and words that are read", () => {
  const written = JSON.parse(familyToJson(elliesFamily())) as Record<string, unknown>;
  const always = Object.keys(schema.properties).filter((name) => name !== "adultServices");
  assert.deepEqual(always.toSorted(), Object.keys(written).toSorted());
  assert.deepEqual(schema.required.toSorted(), Object.keys(written).toSorted());
  assert.equal(schema.properties.format.const, familyFormat);
  const person = (written["people"] as readonly Record<string, unknown>[])[0] ?? {};
  assert.deepEqual(schema.$defs.person.required.toSorted(), Object.keys(person).toSorted());
  const days = new RegExp(schema.$defs.day.pattern);
  for (const text of [
    "2017-07-03",
    "2017-07",
    "2017~",
    "2017-07-03/2017-07-09",
    "2017-06-01/2017-08-31 season~",
  ])
    assert.match(text, days);
  assert.doesNotMatch("3 July 2017", days);
});

test("what was asked about adult services comes back, and is left out where nothing was", () => {
  const on = written("20 March 2026");
  assert.ok(on);
  const asked = { id: "a", person: "kay", answer: "yes", words: "Harbour", saidBy: "Kay", on } as const;
  const family = { ...elliesFamily(), adultServices: [asked] };
  assert.deepEqual(familyFromJson(familyToJson(family)), family);
  assert.ok(!("adultServices" in familyFromJson(familyToJson(elliesFamily()))));
});
