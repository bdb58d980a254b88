import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { describe, it } from "node:test";
import { allChecks, defaultSettings } from "../all-checks.ts";
import type { Check } from "../check.ts";
import type { Outcome } from "../outcome.ts";
import { runCheck } from "../run-checks.ts";
import { settingsOn } from "../settings.ts";
import { readRecord } from "./read-record.ts";
import type { Vector, VectorFile } from "./vector.ts";

const folder = new URL("../../vectors/", import.meta.url);
const source = { title: "Ashmere procedures", place: "chapter 4" };

function casesOf(check: Check): readonly Vector[] {
  const file: VectorFile = JSON.parse(readFileSync(new URL(`${check.name}.json`, folder), "utf8"));
  assert.equal(file.check, check.id);
  return file.cases;
}

function answer(check: Check, vector: Vector): Outcome {
  const today = Temporal.PlainDate.from(vector.today);
  const overrides = (vector.settings ?? []).map((setting) => ({ ...setting, validFrom: today, source }));
  const { settings, problems } = settingsOn(defaultSettings(), overrides, today);
  assert.deepEqual(problems, []);
  return runCheck(check, readRecord(vector), settings, today);
}

function shown({ result, sentence, evidence, whatToDo, due }: Outcome) {
  return {
    result,
    sentence,
    evidence: evidence.map(({ id }) => id),
    whatToDo: whatToDo?.verb ?? null,
    due: due?.toString() ?? null,
  };
}

for (const check of allChecks)
  describe(`${check.id} ${check.question}`, () => {
    for (const vector of casesOf(check))
      it(vector.name, () => {
        const found = shown(answer(check, vector));
        assert.deepEqual({ ...found, ...vector.expect }, found);
      });

    it("has a case for each answer it can give, and gives no other", () => {
      const given = new Set(casesOf(check).map((vector) => answer(check, vector).result));
      assert.deepEqual([...given].toSorted(), Object.keys(check.answers).toSorted());
    });

    it("answers the same whatever order the facts come in", () => {
      for (const vector of casesOf(check)) {
        const today = Temporal.PlainDate.from(vector.today);
        const { settings } = settingsOn(defaultSettings(), [], today);
        const record = readRecord(vector);
        const turned = {
          ...record,
          purposes: record.purposes.toReversed(),
          involvements: record.involvements.toReversed(),
          entries: record.entries.toReversed(),
          reviews: record.reviews.toReversed(),
        };
        assert.equal(
          runCheck(check, turned, settings, today).sentence,
          runCheck(check, record, settings, today).sentence,
          vector.name,
        );
      }
    });
  });

describe("the vector files", () => {
  it("are one for each check, and no more", () => {
    const names = allChecks.map(({ name }) => `${name}.json`);
    assert.deepEqual(readdirSync(folder).toSorted(), names.toSorted());
  });
});
