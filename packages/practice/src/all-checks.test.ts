import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { allChecks } from "./all-checks.ts";

describe("every check", () => {
  it("has a reference and a name of its own", () => {
    for (const key of ["id", "name"] as const)
      assert.equal(new Set(allChecks.map((check) => check[key])).size, allChecks.length);
    for (const { id, name } of allChecks) {
      assert.match(id, /^[A-Z]{3}-[1-9]\d?$/);
      assert.match(name, /^[a-z]+(-[a-z]+)*$/);
    }
  });

  it("asks a question, gives a reason and names a source", () => {
    for (const { question, why, sources } of allChecks) {
      assert.match(question, /\?$/);
      assert.match(why, /\.$/);
      assert.ok(sources.length > 0);
    }
  });

  it("can say that something is not recorded, so that a gap is never taken for good practice", () => {
    for (const { answers, id } of allChecks) assert.ok(answers["not recorded"], id);
  });

  it("speaks of practice, in words a family can read", () => {
    const unkind =
      /\b(risk|score|non-engag\w*|DNA|failed|fail|hostile|non-compliant|compliance|service user|client|case)\b/i;
    for (const { question, why, answers } of allChecks)
      for (const words of [question, why, ...Object.values(answers)]) assert.doesNotMatch(words, unkind);
  });
});
