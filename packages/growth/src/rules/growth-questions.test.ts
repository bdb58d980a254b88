import assert from "node:assert/strict";
import { test } from "node:test";
import { valueAt } from "../sds.ts";
import { growthQuestions } from "./growth-questions.ts";
import type { GrowthHistory } from "./history.ts";

const birth = Temporal.PlainDate.from("2016-02-01");
const day = (text: string) => Temporal.PlainDate.from(text);
const at = (on: string, z: number) => {
  const years = birth.until(on).days / 365.25;
  return { id: on, measure: "weight" as const, on: day(on), value: valueAt("male", "weight", years, z) ?? 0 };
};
const today = day("2026-11-24");
const ask = (levels: Readonly<Record<string, number>>, reviews: readonly string[] = []) => {
  const history: GrowthHistory = {
    sex: "male",
    birth,
    gestation: null,
    birthWeight: null,
    mothersHeight: null,
    fathersHeight: null,
    measurements: Object.entries(levels).map(([on, z]) => at(on, z)),
  };
  return growthQuestions(history, today, reviews.map(day)).map((one) => ({
    rule: one.finding.rule.id,
    since: String(one.since),
    reviewed: one.reviewedOn === null ? null : String(one.reviewedOn),
    further: one.furtherOn === null ? null : String(one.furtherOn),
  }));
};
const fallen = { "2022-01-10": 0, "2022-06-10": 0, "2024-03-01": -1, "2025-05-01": -1.4, "2026-03-01": -1.5 };
const rule = "school-fall-in-weight";

test("a question is asked since the measurement that first asked it, not since the latest", () => {
  assert.deepEqual(ask(fallen), [{ rule, since: "2025-05-01", reviewed: null, further: null }]);
});

test("a rise ends it, and a later fall begins it anew", () => {
  const again = { ...fallen, "2025-09-01": -0.5 };
  assert.equal(ask(again)[0]?.since, "2026-03-01");
  assert.deepEqual(ask({ ...fallen, "2026-09-01": -0.5 }), []);
});

test("a review from before it was asked has not looked at it, and one on the day has", () => {
  assert.equal(ask(fallen, ["2025-04-30"])[0]?.reviewed, null);
  assert.equal(ask(fallen, ["2025-05-01"])[0]?.reviewed, "2025-05-01");
  assert.equal(ask(fallen, ["2026-12-24"])[0]?.reviewed, null, "a review to come");
});

test("a review stands until the child falls a whole space further", () => {
  const reviewed = ["2025-06-01"];
  assert.equal(ask(fallen, reviewed)[0]?.further, null);
  const [one] = ask({ ...fallen, "2026-09-01": -2.1 }, reviewed);
  assert.deepEqual([one?.reviewed, one?.further], ["2025-06-01", "2026-09-01"]);
  const [two] = ask({ ...fallen, "2026-09-01": -2.1 }, ["2025-06-01", "2026-09-10"]);
  assert.deepEqual([two?.reviewed, two?.further], ["2026-09-10", null]);
});
