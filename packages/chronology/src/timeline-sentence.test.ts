import assert from "node:assert/strict";
import { test } from "node:test";
import { dayIn, invented } from "../scripts/invented-account.ts";
import { silences } from "./silences.ts";
import { timelineSentence } from "./timeline-sentence.ts";
import { timelineTable } from "./timeline-table.ts";

const asked = { name: "Rowan", since: "birth", longerThanDays: 28, today: dayIn("24 November 2026").from };
const entries = [
  invented("a", "9 July 2025", { seen: "seen" }),
  invented("b", "2 March 2026", { agencySort: "School", seen: "seen" }),
  invented("c", "20 April 2026", { seen: "seen" }),
];

function unseen(from: string, to: string, longerThanDays = 28) {
  return silences(entries, { from: dayIn(from).from, to: dayIn(to).from, longerThanDays });
}

test("the longest silence is told with its days, first and last included", () => {
  assert.equal(
    timelineSentence(entries, unseen("1 March 2026", "21 April 2026"), asked),
    "3 entries from 2 agencies since birth, 2 of them in 2026. The longest stretch in which nobody is recorded as having seen Rowan was 48 days, from 3 March to 19 April 2026.",
  );
});

test("a silence still open is told even when it is not the longest", () => {
  assert.match(
    timelineSentence(entries, unseen("1 March 2026", "24 May 2026"), asked),
    /from 3 March to 19 April 2026\. Nobody is recorded as having seen Rowan for 34 days; the last time was 20 April 2026\.$/,
  );
});

test("a silence both open and longest is told once", () => {
  assert.match(
    timelineSentence(entries, unseen("1 March 2026", "1 August 2026"), asked),
    /2026\. Nobody is recorded as having seen Rowan for 103 days, the longest stretch in the record; the last time was 20 April 2026\.$/,
  );
});

test("with no long silence nothing is claimed about who saw the child", () => {
  assert.match(
    timelineSentence(entries, [], asked),
    /There was no stretch longer than 28 days in which nobody is recorded as having seen Rowan\.$/,
  );
});

test("no entries is a sentence too", () => {
  assert.equal(timelineSentence([], [], asked), "There are no entries about Rowan since birth.");
});

test("an appointment booked for next year is still to come, and this year is counted as this year", () => {
  const booked = invented("d", "12 January 2027", { seen: null });
  assert.match(
    timelineSentence([...entries, booked], [], asked),
    /^4 entries from 2 agencies since birth, 2 of them in 2026; 1 still to come\./,
  );
});

test("the table counts the same entries by year and agency, with silences in the year they began", () => {
  const { sorts, rows } = timelineTable(entries, unseen("9 July 2025", "21 April 2026"));
  assert.deepEqual(sorts, ["Health", "School"]);
  assert.deepEqual(
    rows.map(({ year, counts, total, silences }) => [year, counts, total, silences.map(({ days }) => days)]),
    [
      [2025, [1, 0], 1, [235]],
      [2026, [1, 1], 2, [48]],
    ],
  );
});
