import assert from "node:assert/strict";
import { describe, it } from "node:test";
import * as fc from "fast-check";
import { allChecks, defaultSettings } from "./all-checks.ts";
import { runChecks } from "./run-checks.ts";
import { settingsOn } from "./settings.ts";
import { readRecord } from "./vectors/read-record.ts";
import type { WrittenEntry, WrittenRecord } from "./vectors/vector.ts";

const today = Temporal.PlainDate.from("2026-11-24");
const { settings } = settingsOn(defaultSettings(), [], today);
const run = (written: WrittenRecord) => runChecks(allChecks, readRecord(written), settings, today);

const day = fc.integer({ min: -60, max: 6500 }).map((days) => today.subtract({ days }).toString());
const partKnown = fc.oneof(
  day,
  fc.constantFrom("2019", "about 2021", "October 2026", "summer 2026", "2025 to 2026"),
);
const agency = fc.constantFrom("Linden Primary School", "Mill Lane Surgery", "Wold Constabulary");
const entry: fc.Arbitrary<WrittenEntry> = fc.record({
  on: partKnown,
  recordedOn: day,
  agency,
  author: fc.constantFrom("Nadia Karim", "Conor Daly", ""),
  kind: fc.constantFrom("visit", "concern", "meeting", "assessment", "supervision", "nothing to add", "note"),
  seen: fc.constantFrom("seen", "seen alone", "not seen", null),
  tone: fc.constantFrom("strength", "worry", "both", null),
  saysOfHistory: fc.constantFrom("The same as in 2022", "", null),
});
const words = fc.constantFrom("Dr Dee Ellis", "", "n/a", null);
const attribution = fc.record(
  { on: partKnown, clinician: words, clinicianRole: words, considered: words, found: words, reviewOn: day },
  { requiredKeys: ["on"] },
);
const sign = fc.record({
  since: partKnown,
  open: fc.boolean(),
  attributions: fc.array(attribution, { maxLength: 3 }),
});
const decision = fc.record({ on: day, doesLess: fc.boolean(), wouldAccept: words });
const offered = fc.record({
  on: partKnown,
  service: fc.constantFrom("Dietetics", "PAED CARDIOLOGY", "Cardiology"),
  outcome: fc.constantFrom("attended", "was not brought", "moved", "cancelled by service", "future", null),
});
const record: fc.Arbitrary<WrittenRecord> = fc.record({
  child: fc.record({ born: fc.oneof(partKnown, fc.constant(null)), openedOn: day }),
  purposes: fc.array(fc.record({ from: day, purpose: fc.constantFrom("support only", "protection") }), {
    maxLength: 3,
  }),
  involvements: fc.array(
    fc.record({
      agency,
      from: day,
      lead: fc.boolean(),
      allocated: fc.boolean(),
      worker: fc.constantFrom("Nadia Karim", "Conor Daly"),
    }),
    {
      maxLength: 4,
    },
  ),
  entries: fc.array(entry, { maxLength: 12 }),
  reviews: fc.array(fc.record({ on: partKnown }), { maxLength: 3 }),
  appointments: fc.record({ offered: fc.array(offered, { maxLength: 8 }) }),
  signs: fc.array(sign, { maxLength: 3 }),
  decisions: fc.array(decision, { maxLength: 3 }),
});

describe("whatever the record holds", () => {
  it("a record without entries, reviews, signs or decisions meets nothing", () => {
    fc.assert(
      fc.property(record, (written) => {
        for (const { outcome } of run({
          ...written,
          entries: [],
          reviews: [],
          signs: [],
          decisions: [],
          appointments: {},
        }))
          assert.notEqual(outcome.result, "met");
      }),
    );
  });

  it("each check gives one of the answers it says it can, in a full sentence", () => {
    fc.assert(
      fc.property(record, (written) => {
        for (const { check, outcome } of run(written)) {
          assert.ok(outcome.result in check.answers, `${check.id} ${outcome.result}`);
          assert.match(outcome.sentence, /^[\p{Lu}\d].*\.$/u);
          assert.doesNotMatch(outcome.sentence, /undefined|null|NaN|-\d| {2}/);
        }
      }),
      { numRuns: 300 },
    );
  });

  it("what is asked of somebody always has a verb and a place", () => {
    fc.assert(
      fc.property(record, (written) => {
        for (const { outcome } of run(written))
          if (outcome.result === "not met" || outcome.result === "not recorded")
            assert.ok(outcome.whatToDo?.verb);
      }),
    );
  });
});
