import assert from "node:assert/strict";
import { test } from "node:test";
import { jsonMistake } from "./json-mistake.ts";

const mistakes: readonly (readonly [string, string])[] = [
  ['{"a":1,}', "line 1, column 8 ought to have a name in quotation marks"],
  ['{\n  "a": tru\n}', "line 2, column 8 ought to have a value"],
  ['{"a":', "line 1, column 6 ought to have a value"],
  ["[1, 2", "line 1, column 6 ought to have a comma or the end of the list"],
  ["[1 2]", "line 1, column 4 ought to have a comma or the end of the list"],
  ['{"a" 1}', "line 1, column 6 ought to have a colon"],
  ['{"a": "x\ny"}', "line 1, column 7 ought to have a value"],
  ['[{"a": 1}}', "line 1, column 10 ought to have a comma or the end of the list"],
  ["{} {}", "line 1, column 4 ought to have nothing more"],
  ["", "line 1, column 1 ought to have a value"],
];

for (const [text, words] of mistakes)
  test(`${JSON.stringify(text)} stops being JSON where it does`, () => {
    assert.throws(() => JSON.parse(text));
    assert.equal(jsonMistake(text), words);
  });
