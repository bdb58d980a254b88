import assert from "node:assert/strict";
import { test } from "node:test";
import { charactersRefused, withoutCharacters } from "./characters-refused.ts";

test("every letter that cannot be shown is read from the refusal, those told by number too", () => {
  const refusal =
    'message: "PDF/UA-1 error: the text `\\"中\\"` could not be displayed with font", message: "the text `\\"\\\\u{0}\\"` could not be displayed", message: "the text `\\"中\\"` could not be displayed"';
  assert.deepEqual(charactersRefused(refusal), ["中", "\0"]);
});

test("a refusal for another reason names no letters", () => {
  assert.deepEqual(charactersRefused("PDF/UA-1 error: missing alt text"), []);
});

test("a letter that cannot be shown becomes a box, and nothing else changes", () => {
  const story = JSON.stringify({ name: "中a", years: [{ heading: "2026", what: [["b中", '"c"']] }] });
  assert.equal(withoutCharacters(story, ["中"]), story.replaceAll("中", "□"));
});
