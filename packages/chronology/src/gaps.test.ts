import assert from "node:assert/strict";
import { test } from "node:test";
import { dayIn, invented } from "../scripts/invented-account.ts";
import { fieldsLacking } from "./fields.ts";
import { gaps } from "./gaps.ts";

const whole = { impact: "Cold and tired", action: "Rang his mother", outcome: "Splints brought at noon" };
const agency = (agencyId: string) => ({ agencyId, agencyName: agencyId, agencySort: "Health" as const });

test("an entry that tells all six lacks nothing", () => {
  assert.deepEqual(fieldsLacking(invented("a", "3 March 2026", whole)), []);
});

test("a reason for doing nothing is as good as an action; spaces are neither", () => {
  const reason = { ...whole, action: null, noActionReason: "Already in hand with the physiotherapist" };
  assert.deepEqual(fieldsLacking(invented("a", "3 March 2026", reason)), []);
  assert.deepEqual(fieldsLacking(invented("a", "3 March 2026", { ...whole, action: "  " })), [
    "action or why none",
  ]);
});

test("a month is date enough; a season and a year are not", () => {
  assert.deepEqual(fieldsLacking(invented("a", "March 2026", whole)), []);
  assert.deepEqual(fieldsLacking(invented("a", "summer 2025", whole)), ["event date"]);
  assert.deepEqual(fieldsLacking(invented("a", "2026", whole)), ["event date"]);
});

test("an entry without a name behind it lacks its source", () => {
  assert.deepEqual(fieldsLacking(invented("a", "3 March 2026", { ...whole, author: "" })), ["source"]);
});

test("each agency's entries are counted for what they lack", () => {
  const { byAgency, byEntry } = gaps(
    [
      invented("a", "3 March 2026", { ...agency("School"), ...whole }),
      invented("b", "4 March 2026", agency("School")),
    ],
    { birth: null, involved: [] },
  );
  const [school] = byAgency;
  assert.equal(school?.entries, 2);
  assert.equal(school.whole, 1);
  assert.equal(school.lacking.impact, 1);
  assert.equal(school.lacking["event date"], 0);
  assert.deepEqual([...byEntry.keys()], ["b"]);
});

test("an agency that says it has nothing to add has answered; one that wrote nothing has not", () => {
  const { notHeardFrom, nothingToAdd, byAgency } = gaps(
    [
      invented("a", "3 March 2026", agency("School")),
      invented("b", "4 March 2026", { ...agency("Dentist"), kind: "nothing to add" }),
    ],
    { birth: null, involved: [agency("School"), agency("Dentist"), agency("Housing")] },
  );
  assert.deepEqual(names(notHeardFrom), ["Housing"]);
  assert.deepEqual(names(nothingToAdd), ["Dentist"]);
  assert.deepEqual(names(byAgency.map((counted) => counted.agency)), ["School"]);
});

test("an account that begins at the latest referral says how much of the child's life is missing", () => {
  const entries = [invented("a", "9 July 2018"), invented("b", "1 May 2020")];
  const { start } = gaps(entries, { birth: dayIn("9 July 2017"), involved: [] });
  assert.equal(start.daysAfterBirth, 365);
  assert.equal(String(start.earliest?.from), "2018-07-09");
});

test("an account that begins before birth is not late", () => {
  const { start } = gaps([invented("a", "March 2017")], { birth: dayIn("9 July 2017"), involved: [] });
  assert.equal(start.daysAfterBirth, 0);
});

test("how late an account begins is not known without a birth", () => {
  assert.equal(gaps([invented("a", "March 2017")], { birth: null, involved: [] }).start.daysAfterBirth, null);
});

function names(agencies: readonly { readonly agencyName: string }[]): string[] {
  return agencies.map(({ agencyName }) => agencyName);
}
