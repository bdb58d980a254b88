import assert from "node:assert/strict";
import { test } from "node:test";
import cases from "../../vectors/rules.json" with { type: "json" };
import type { AgeRule } from "../driving-age.ts";
import type { Measure, Sex } from "../measure.ts";
import { askOfGrowth } from "./ask-of-growth.ts";
import { growthRules } from "./growth-rules.ts";
import type { GrowthHistory } from "./history.ts";

type Case = Omit<(typeof cases)[number], "ageRule"> & { readonly ageRule?: string };
const day = (text: string) => Temporal.PlainDate.from(text);

function historyOf({ gestation, measurements, ...one }: Case): GrowthHistory {
  const [weeks, days] = gestation ?? [];
  return {
    sex: one.sex as Sex,
    birth: day(one.birth),
    gestation: weeks === undefined || days === undefined ? null : { weeks, days },
    birthWeight: one.birthWeight,
    mothersHeight: one.mothersHeight,
    fathersHeight: one.fathersHeight,
    measurements: measurements.map(([measure, on, value], at) => ({
      id: `m${at + 1}`,
      measure: measure as Measure,
      on: day(String(on)),
      value: Number(value),
    })),
    ...(one.ageRule === undefined ? {} : { ageRule: one.ageRule as AgeRule }),
  };
}

for (const one of cases as readonly Case[])
  test(`${one.rule}, ${one.case}: ${one.answer}`, () => {
    const found = askOfGrowth(historyOf(one), day(one.on)).find(({ rule }) => rule.id === one.rule);
    assert.equal(found?.answer ?? "not for this age", one.answer);
    assert.equal(found?.sentence ?? null, one.sentence);
    assert.deepEqual(found?.ids ?? [], one.ids);
    assert.equal(found?.question ?? null, one.answer === "asks" ? found?.rule.question : null);
    if (found?.answer === "asks") assert.ok((found.margin ?? -1) >= -1e-9);
  });

test("every rule has a case that asks and a case that does not", () => {
  for (const { id } of growthRules)
    for (const answer of ["asks", "does not ask"])
      assert.ok(
        cases.some((one) => one.rule === id && one.answer === answer),
        `${id}: ${answer}`,
      );
});

test("a measurement after the day asked about is not read yet", () => {
  const [one] = cases as readonly Case[];
  assert.ok(one);
  assert.deepEqual(askOfGrowth(historyOf(one), day(one.birth)), []);
});

test("a rule that a partnership adds is asked like the others, and no others are", () => {
  const one = (cases as readonly Case[]).find(({ rule }) => rule === "weight-below-2nd");
  const rule = growthRules.find(({ id }) => id === "weight-below-2nd");
  assert.ok(one && rule);
  const own = { ...rule, id: "weight-below-9th", threshold: { reached: "below", line: "9th" } as const };
  const found = askOfGrowth(historyOf(one), day(one.on), [own]);
  assert.deepEqual(
    found.map(({ rule, answer }) => [rule.id, answer]),
    [["weight-below-9th", "asks"]],
  );
});
