import assert from "node:assert/strict";
import { test } from "node:test";
import { spokenIn } from "./spoken.ts";

test("what Orca said is taken out of what it writes of itself, and nothing else", () => {
  const debug = [
    "15:05:09.616235 - SPEECH OUTPUT: 'Screen reader on.'{'established': False}",
    "15:05:09.700000 - BRAILLE LINE:  'Chromium application'",
    "15:05:11.863512 - SPEECH OUTPUT: 'Rowan Pike's family, drawn heading level 1.'{'established': False}",
    "15:05:12.000000 - SPEECH OUTPUT: 'pressed'",
  ].join("\n");
  assert.deepEqual(spokenIn(debug), [
    "Screen reader on.",
    "Rowan Pike's family, drawn heading level 1.",
    "pressed",
  ]);
});
