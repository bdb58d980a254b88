import assert from "node:assert/strict";
import { test } from "node:test";
import { array, assert as always, constantFrom, integer, property, record } from "fast-check";
import { exactDay, someDayBetween } from "@throughline/calendar";
import { dayIn } from "../scripts/invented-account.ts";
import file from "../vectors/silences.json" with { type: "json" };
import { dayNumber, dayOfNumber } from "./day-number.ts";
import type { Seen, Sighting } from "./entry.ts";
import { silences } from "./silences.ts";
import { isSighting } from "./sightings.ts";

const seenWords = new Map<string | null, Seen>([
  ["seen", "seen"],
  ["seen alone", "seen alone"],
  ["not seen", "not seen"],
]);

for (const vector of file.vectors) {
  test(vector.name, () => {
    const entries = vector.entries.map(({ id, happened, seen }) => ({
      id,
      happened: dayIn(happened),
      seen: seenWords.get(seen) ?? null,
    }));
    const found = silences(entries, {
      from: Temporal.PlainDate.from(vector.from),
      to: Temporal.PlainDate.from(vector.to),
      longerThanDays: vector.longerThanDays,
    });
    const plain = found.map(({ from, to, days, open, before, after }) => ({
      from: from.toString(),
      to: to.toString(),
      days,
      open,
      before: before?.id ?? null,
      after: after?.id ?? null,
    }));
    assert.deepEqual(plain, vector.silences);
  });
}

const anyEntries = array(
  record({
    start: integer({ min: -20, max: 120 }),
    length: integer({ min: 0, max: 40 }),
    seen: constantFrom<Seen>("seen", "seen alone", "not seen", null),
  }),
  { maxLength: 12 },
).map((drafts) =>
  drafts.map(({ start, length, seen }, index): Sighting => {
    const from = dayOfNumber(start);
    return {
      id: `e${index}`,
      seen,
      happened: length === 0 ? exactDay(from) : someDayBetween(from, dayOfNumber(start + length)),
    };
  }),
);
const whole = { from: dayOfNumber(0), to: dayOfNumber(100), longerThanDays: 0 };

test("every day is either in one silence or in the possible span of a sighting, never both", () => {
  always(
    property(anyEntries, (entries) => {
      const found = silences(entries, whole);
      for (let day = 0; day <= 100; day += 1) {
        const mayBeSeen = entries.some(
          (entry) =>
            isSighting(entry) && dayNumber(entry.happened.from) <= day && day <= dayNumber(entry.happened.to),
        );
        const holding = found.filter(({ from, to }) => dayNumber(from) <= day && day <= dayNumber(to));
        assert.equal(holding.length, mayBeSeen ? 0 : 1);
      }
    }),
  );
});

test("silences are as long as they can be: a day apart at least, earliest first", () => {
  always(
    property(anyEntries, (entries) => {
      const found = silences(entries, whole);
      found.slice(1).forEach(({ from }, index) => {
        const earlier = found[index];
        assert.ok(earlier !== undefined && dayNumber(from) > dayNumber(earlier.to) + 1);
      });
    }),
  );
});

test("the order entries come in does not change the silences", () => {
  always(
    property(anyEntries, (entries) => {
      assert.deepEqual(silences(entries.toReversed(), whole), silences(entries, whole));
    }),
  );
});
