import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { goldenPlaces, placesText } from "../../scripts/golden-places.ts";

test("everybody stands where they stood when the drawings were last looked at; write-places.ts after looking anew", () => {
  assert.equal(placesText(), readFileSync(goldenPlaces, "utf8"));
});
