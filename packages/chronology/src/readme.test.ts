import assert from "node:assert/strict";
import { test } from "node:test";
import { exactDay } from "@throughline/calendar";
import { invented } from "../scripts/invented-account.ts";
import { clusters } from "./clusters.ts";
import { recordStart } from "./record-start.ts";
import { silences } from "./silences.ts";
import { timelineSentence } from "./timeline-sentence.ts";

const birth = exactDay(Temporal.PlainDate.from("2025-12-01"));
const to = Temporal.PlainDate.from("2026-04-10");
const entries = [
  invented("a", "12 December 2025", { seen: "seen", tone: "strength" }),
  invented("b", "January 2026", { agencySort: "School", seen: "seen", tone: "worry" }),
  invented("c", "9 February 2026", { seen: "not seen", tone: "worry" }),
  invented("d", "11 February 2026", { agencySort: "Social care", tone: "worry" }),
  invented("e", "20 March 2026", { agencySort: "School", seen: "seen alone", tone: "strength" }),
];
const found = silences(entries, { from: recordStart(birth, entries) ?? to, to, longerThanDays: 0 });

test("the worked example in the README is what the package says", () => {
  assert.deepEqual(
    found.map((silence) => [String(silence.from), String(silence.to), silence.days, silence.open]),
    [
      ["2025-12-13", "2025-12-31", 19, false],
      ["2026-02-01", "2026-03-19", 47, false],
      ["2026-03-21", "2026-04-10", 21, true],
    ],
  );
  assert.deepEqual(
    clusters(entries, { withinDays: 14, atLeast: 2, agencies: 2 }).map(({ sentence }) => sentence),
    ["2 worries from 2 agencies in 3 days, from 9 to 11 February 2026: Health and Social care."],
  );
  assert.equal(
    timelineSentence(entries, found, { name: "Rowan", since: "birth", longerThanDays: 0, today: to }),
    "5 entries from 3 agencies since birth, 4 of them in 2026. The longest stretch in which nobody is recorded as having seen Rowan was 47 days, from 1 February to 19 March 2026. Nobody is recorded as having seen Rowan for 21 days; the last time was 20 March 2026.",
  );
});
