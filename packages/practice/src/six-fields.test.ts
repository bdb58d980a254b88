import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { isFilled } from "./six-fields.ts";

describe("a field", () => {
  it("is filled by words, however short, in any script", () => {
    for (const text of ["No", "Ok", "18.2 kg", "Nillable", "خوب", "Called NHS 111"])
      assert.ok(isFilled(text), text);
  });

  it("is not filled by marks that stand for nothing", () => {
    for (const text of [null, "", "   ", "-", "...", "n/a", "N/A.", " na ", "TBC", "nil", "?", "----------"])
      assert.ok(!isFilled(text), String(text));
  });
});
