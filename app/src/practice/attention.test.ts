import assert from "node:assert/strict";
import { test } from "node:test";
import { allChecks, type Checked } from "@throughline/practice";
import { attentionFrom } from "./attention.tsx";

const [check] = allChecks;
assert.ok(check);

function shown(sentence: string): string | undefined {
  const outcome = { result: "not met", sentence, evidence: [], whatToDo: null, due: null } as const;
  const checked: Checked = {
    check: { ...check, side: "practice" } as Checked["check"],
    outcome,
    settings: [],
  };
  return attentionFrom("child", [checked]).forUs[0]?.sentence;
}

const worker =
  "The worker, asked for every 4 weeks: Priti Shah, Children's Services, saw Ty on 16 September 2026.";
const anybody =
  "Any agency, asked for every 6 weeks: N. Karim, Linden Primary School, saw Ty on 19 October 2026, 36 days ago, and nobody since.";

test("an initial in a name does not end a sentence of the first page", () => {
  assert.equal(shown(`${worker} ${anybody}`), worker);
  assert.equal(shown(`${anybody} Due now.`), `${anybody} Due now.`);
});
