import assert from "node:assert/strict";
import { test } from "node:test";
import { assert as always, property, shuffledSubarray } from "fast-check";
import { invented, inventedAccount } from "../scripts/invented-account.ts";
import { inAccountOrder } from "./account-order.ts";
import { oneAccount } from "./one-account.ts";

const at = (hour: number): Temporal.PlainTime => new Temporal.PlainTime(hour, 0);

test("on one day the earlier hour comes first, and an entry without an hour last", () => {
  const entries = [
    invented("none", "3 March 2026"),
    invented("ten", "3 March 2026", { time: at(10) }),
    invented("nine", "3 March 2026", { time: at(9) }),
  ];
  assert.deepEqual(ids(entries), ["nine", "ten", "none"]);
});

test("what is known to the day comes before what is only known to the month it begins", () => {
  const entries = [
    invented("year", "2026"),
    invented("month", "January 2026"),
    invented("estimate", "about 1 January 2026"),
    invented("day", "1 January 2026"),
  ];
  assert.deepEqual(ids(entries), ["day", "estimate", "month", "year"]);
});

test("of two entries on one day the one recorded first comes first, whatever its id", () => {
  const recordedAt = Temporal.Instant.from("2026-03-04T09:00:00Z");
  const later = recordedAt.add({ hours: 1 });
  const entries = [
    invented("a", "3 March 2026", { recordedAt: later }),
    invented("b", "3 March 2026", { recordedAt }),
  ];
  assert.deepEqual(ids(entries), ["b", "a"]);
});

test("the order entries come in does not change the account", () => {
  const entries = inventedAccount(60);
  const expected = oneAccount(entries);
  always(
    property(shuffledSubarray(entries, { minLength: 60 }), (shuffled) => {
      assert.deepEqual(oneAccount(shuffled), expected);
    }),
    { numRuns: 40 },
  );
});

function ids(entries: Parameters<typeof inAccountOrder>[0]): string[] {
  return inAccountOrder(entries).map(({ id }) => id);
}
