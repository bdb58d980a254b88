import assert from "node:assert/strict";
import { test } from "node:test";
import { roleInSentence } from "./role-in-sentence.ts";

test("a role that is an abbreviation keeps its capitals inside a sentence", () => {
  assert.equal(roleInSentence("SENCO"), "SENCO");
  assert.equal(roleInSentence("Health visitor"), "health visitor");
  assert.equal(roleInSentence("Special school SENCO"), "special school SENCO");
});
