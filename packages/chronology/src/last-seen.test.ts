import assert from "node:assert/strict";
import { test } from "node:test";
import { invented } from "../scripts/invented-account.ts";
import { lastSeen } from "./last-seen.ts";

const today = Temporal.PlainDate.from("2026-11-24");

test("the last sighting is the latest, whatever order entries come in", () => {
  const entries = [
    invented("old", "1 March 2026", { seen: "seen" }),
    invented("new", "14 November 2026", { seen: "seen" }),
    invented("call", "20 November 2026", { seen: null }),
  ];
  for (const order of [entries, entries.toReversed()]) {
    const { overall } = lastSeen(order, today);
    assert.equal(overall?.entry.id, "new");
    assert.equal(overall.atLeastDays, 10);
    assert.equal(overall.atMostDays, 10);
  }
});

test("a child seen some time in November was last seen from 0 to 23 days ago", () => {
  const { overall } = lastSeen([invented("a", "November 2026", { seen: "seen" })], today);
  assert.equal(overall?.atLeastDays, 0);
  assert.equal(overall.atMostDays, 23);
});

test("a month named after an exact day does not hide the exact day", () => {
  const { overall } = lastSeen(
    [
      invented("month", "October 2026", { seen: "seen" }),
      invented("day", "20 October 2026", { seen: "seen" }),
    ],
    today,
  );
  assert.equal(overall?.entry.id, "day");
  assert.equal(overall.atLeastDays, 24);
  assert.equal(overall.atMostDays, 35);
});

test("seen with a parent there is not seen alone", () => {
  const { overall, alone } = lastSeen(
    [
      invented("alone", "1 June 2026", { seen: "seen alone" }),
      invented("with", "1 July 2026", { seen: "seen" }),
    ],
    today,
  );
  assert.equal(overall?.entry.id, "with");
  assert.equal(alone?.entry.id, "alone");
});

test("an agency that writes about a child it has not seen is listed as not having seen her", () => {
  const { byAgency } = lastSeen(
    [
      invented("a", "1 June 2026", { agencySort: "Police", seen: "not seen" }),
      invented("b", "2 June 2026", { agencySort: "School", seen: "seen" }),
    ],
    today,
  );
  assert.deepEqual(
    byAgency.map(({ agency, last }) => [agency.agencyName, last?.entry.id ?? null]),
    [
      ["School", "b"],
      ["Police", null],
    ],
  );
});

test("a sighting dated after today is a slip, not a sighting", () => {
  assert.equal(lastSeen([invented("a", "1 June 2062", { seen: "seen" })], today).overall, null);
});
