import assert from "node:assert/strict";
import { test } from "node:test";
import { planMembership } from "./plan-membership.ts";

const day = (text: string) => Temporal.PlainDate.from(text);
const today = day("2026-11-24");
const spell = (from: string, until: string | null = null, manages = false) => ({
  id: `since ${from}`,
  from: day(from),
  until: until === null ? null : day(until),
  manages,
});
const asked = { manages: false, from: null, until: null };
const problemOf = (plan: ReturnType<typeof planMembership>) => ("problem" in plan ? plan.problem : "none");
const wordsOf = (plan: ReturnType<typeof planMembership>) =>
  "problem" in plan ? plan.problem : `${plan.standing}: ${plan.change ?? ""}`;

test("somebody who has left and is in the file again begins anew today", () => {
  const plan = planMembership([spell("2020-01-01", "2026-06-30")], asked, today);
  assert.equal(wordsOf(plan), "new: from 24 November 2026");
  assert.ok(!("problem" in plan) && plan.alter === null);
});

test("the day somebody came does not bring them back once they have left", () => {
  const plan = planMembership(
    [spell("2020-01-01", "2026-06-30")],
    { ...asked, from: day("2020-01-01") },
    today,
  );
  assert.match(
    problemOf(plan),
    /last day in this team was 30 June 2026\. Put that back as “until”; or, if they/,
  );
});

test("a file that still says the day somebody left changes nothing, whether they managed or not", () => {
  const plan = planMembership(
    [spell("2020-01-01", "2026-06-30", true)],
    { ...asked, until: day("2026-06-30") },
    today,
  );
  assert.equal(wordsOf(plan), "already as it is: ");
});

test("a last day that is still to come can be taken back", () => {
  assert.equal(
    wordsOf(planMembership([spell("2020-01-01", "2026-12-31")], asked, today)),
    "changed: no last day any more",
  );
});

test("whoever takes on managing manages from today, and not from before", () => {
  const plan = planMembership([spell("2020-01-01")], { ...asked, manages: true }, today);
  assert.ok(!("problem" in plan));
  assert.equal(String(plan.alter?.until), "2026-11-23");
  assert.equal(String(plan.begin?.from), "2026-11-24");
  assert.deepEqual([plan.alter?.manages, plan.begin?.manages], [false, true]);
});

test("nobody can have left a team before they came to it", () => {
  assert.match(
    problemOf(planMembership([], { ...asked, until: day("2026-01-01") }, today)),
    /give “from” as well/,
  );
  assert.match(
    problemOf(planMembership([spell("2026-05-01")], { ...asked, until: day("2026-01-01") }, today)),
    /Put it right/,
  );
});
