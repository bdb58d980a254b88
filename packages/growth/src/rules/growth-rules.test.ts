import assert from "node:assert/strict";
import { test } from "node:test";
import { ageFromToken } from "../age-token.ts";
import { lineAt } from "../centile-lines.ts";
import { measures } from "../measure.ts";
import { formulas } from "./formulas.ts";
import { growthRules } from "./growth-rules.ts";

test("each rule says where it comes from, for which ages, by which formula and from what", () => {
  assert.equal(new Set(growthRules.map(({ id }) => id)).size, growthRules.length);
  for (const { ages, citation, formula, inputs, measures: of, threshold } of growthRules) {
    assert.ok(
      citation.title &&
        citation.place &&
        ["text seen", "second-hand", "no outside source"].includes(citation.seen),
    );
    assert.ok(ageFromToken(ages.from) < ageFromToken(ages.to));
    assert.ok(Object.hasOwn(formulas, formula));
    assert.ok(inputs.length > 0 && of.every((measure) => measures.includes(measure)));
    const given = [threshold.line, threshold.percent, threshold.spaces].filter((one) => one !== undefined);
    assert.equal(given.length, 1);
    if (threshold.line !== undefined) assert.ok(lineAt(threshold.line) < 0);
  }
});

test("a rule asks a question and names no cause", () => {
  for (const { question } of growthRules) {
    assert.ok(question.includes("?"));
    assert.doesNotMatch(question, /neglect|abuse|fault|blame|fail/i);
  }
});

test("a rule without an outside source says that it is our own, and what it leans on", () => {
  const own = growthRules.filter(({ citation }) => citation.seen === "no outside source");
  assert.deepEqual(
    own.map(({ id }) => id),
    ["school-fall-in-weight", "school-fall-from-birth-weight"],
  );
  for (const { citation } of own) assert.match(citation.ours ?? "", /RCPCH|NG75/);
});

test("NG75 speaks of infants and preschool children, and none of its rules is asked from 5 years on", () => {
  for (const { citation, ages } of growthRules)
    if (citation.title.startsWith("NICE NG75")) assert.ok(ageFromToken(ages.to) <= 5);
});
