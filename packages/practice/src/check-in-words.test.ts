import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { allChecks } from "./all-checks.ts";
import { checkInWords } from "./check-in-words.ts";
import { checksIndexInWords } from "./checks-index-in-words.ts";

describe("a check in words", () => {
  it("shows its question, reason, answers, numbers and sources", () => {
    for (const check of allChecks) {
      const page = checkInWords(check);
      for (const words of [check.question, check.why, ...Object.values(check.answers)])
        assert.ok(page.includes(words));
      for (const { words, key, changedBy } of check.settings)
        assert.ok(page.includes(words) && page.includes(key) && page.includes(changedBy));
      for (const { title, place } of check.sources) assert.ok(page.includes(title) && page.includes(place));
    }
  });

  it("says plainly when a number has no outside source", () => {
    const page = allChecks
      .filter(({ id }) => id === "CHR-2")
      .map(checkInWords)
      .join("");
    assert.match(page, /\*\*12 months\*\*.*\n.*our own starting value.*no outside source/);
  });
});

describe("the index of checks", () => {
  it("lists each once, support first", () => {
    const page = checksIndexInWords(allChecks);
    for (const { name } of allChecks) assert.equal(page.split(`(${name}.md)`).length, 2);
    assert.ok(page.indexOf("## For the family") < page.indexOf("## For us"));
  });
});
