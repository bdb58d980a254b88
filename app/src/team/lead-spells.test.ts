import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { leadGaps, leadOn, leadSpells } from "./lead-spells.ts";

const day = (text: string) => Temporal.PlainDate.from(text);
const today = day("2026-11-24");
const named = (involvementId: string, from: string) => ({
  involvementId,
  from: day(from),
  familyToldOn: null,
});
const shown = (stretches: readonly { from: Temporal.PlainDate; to: Temporal.PlainDate | null }[]) =>
  stretches.map(({ from, to }) => `${from.toString()} to ${to?.toString() ?? "now"}`);

describe("who led when", () => {
  it("a lead leads until the day before the next one", () => {
    const spells = leadSpells([named("asha", "2026-01-05"), named("cleo", "2026-03-02")], new Map());
    assert.deepEqual(shown(spells), ["2026-01-05 to 2026-03-01", "2026-03-02 to now"]);
  });

  it("a lead who leaves the team leads no more, whether or not there is another", () => {
    const spells = leadSpells([named("asha", "2026-01-05")], new Map([["asha", day("2026-02-06")]]));
    assert.deepEqual(shown(spells), ["2026-01-05 to 2026-02-06"]);
    assert.equal(leadOn(spells, day("2026-02-06"))?.involvementId, "asha");
    assert.equal(leadOn(spells, day("2026-02-07")), null);
  });

  it("of two named from one day the later recorded leads", () => {
    const spells = leadSpells([named("asha", "2026-01-05"), named("cleo", "2026-01-05")], new Map());
    assert.deepEqual(
      spells.map((spell) => spell.involvementId),
      ["cleo"],
    );
  });

  it("a day named lead after leaving does not count", () => {
    assert.deepEqual(leadSpells([named("asha", "2026-03-02")], new Map([["asha", day("2026-02-06")]])), []);
  });
});

describe("when nobody led", () => {
  const left = new Map([["asha", day("2026-02-06")]]);

  it("the stretch between two leads is counted in working days", () => {
    const spells = leadSpells([named("asha", "2026-01-05"), named("cleo", "2026-03-02")], left);
    const gaps = leadGaps(spells, day("2026-01-05"), today);
    assert.deepEqual(shown(gaps), ["2026-02-07 to 2026-03-01"]);
    assert.equal(gaps[0]?.workingDays, 15);
  });

  it("a weekend between two leads is no gap", () => {
    const spells = leadSpells([named("asha", "2026-01-05"), named("cleo", "2026-02-09")], left);
    assert.deepEqual(leadGaps(spells, day("2026-01-05"), today), []);
  });

  it("a gap that has not ended says so", () => {
    assert.deepEqual(
      shown(leadGaps(leadSpells([named("asha", "2026-01-05")], left), day("2026-01-05"), today)),
      ["2026-02-07 to now"],
    );
  });

  it("a record without any lead has had none since it was opened", () => {
    assert.deepEqual(shown(leadGaps([], day("2026-11-02"), today)), ["2026-11-02 to now"]);
  });

  it("a lead who begins next week leaves a gap today", () => {
    const spells = leadSpells([named("cleo", "2026-12-01")], new Map());
    const gaps = leadGaps(spells, day("2026-11-23"), today);
    assert.deepEqual(shown(gaps), ["2026-11-23 to now"]);
    assert.equal(gaps[0]?.workingDays, 2);
  });

  it("before the bank holidays that are known a gap has no count", () => {
    assert.equal(leadGaps([], day("1990-01-01"), today)[0]?.workingDays, null);
  });
});
