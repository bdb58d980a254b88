import { test } from "node:test";
import assert from "node:assert/strict";
import { exactDay } from "@throughline/calendar";
import { duplicateKey, wordsKey } from "./index.ts";

const said = (what: string, sourceId: string | null = null, day = "2021-03-12") => ({
  happened: exactDay(Temporal.PlainDate.from(day)),
  kind: "note" as const,
  what,
  source: { sourceId },
});

test("the agency's own reference decides, whatever the words", () => {
  assert.equal(duplicateKey(said("Came in singing.", "TS-0041")), "id TS-0041");
  assert.equal(duplicateKey(said("Came in crying.", "TS-0041", "2021-03-13")), "id TS-0041");
});

test("without a reference the same words on the same day are the same, whatever their case and punctuation", () => {
  assert.equal(duplicateKey(said("Came in singing.")), duplicateKey(said("  CAME IN – SINGING!")));
  assert.notEqual(
    duplicateKey(said("Came in singing.")),
    duplicateKey(said("Came in singing.", null, "2021-03-13")),
  );
  assert.notEqual(duplicateKey(said("Came in singing.")), duplicateKey(said("Came in crying.")));
});

test("a key is the same in every run", () => {
  assert.equal(wordsKey(said("Came in singing.")), "words 2021-03-12 2021-03-12 note 15 d07005277c6a0c6f");
});
