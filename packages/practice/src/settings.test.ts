import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { allChecks, defaultSettings } from "./all-checks.ts";
import { countInForce, periodInForce, settingInForce } from "./setting.ts";
import { settingsOn } from "./settings.ts";
import type { SettingOverride } from "./settings.ts";

const day = (text: string) => Temporal.PlainDate.from(text);
const today = day("2026-11-24");
const source = { title: "Ashmere procedures", place: "chapter 4" };
const seen = (value: number, validFrom: string): SettingOverride => ({
  key: "seen-by-worker-within",
  value,
  validFrom: day(validFrom),
  source,
});
const on = (...overrides: SettingOverride[]) => settingsOn(defaultSettings(), overrides, today);
const problemOf = (override: Partial<SettingOverride>) =>
  on({ ...seen(2, "2026-01-01"), ...override }).problems;

describe("settings on a day", () => {
  it("are the starting values where the partnership has set nothing", () => {
    assert.deepEqual(periodInForce(on().settings, "seen-by-worker-within"), { value: 4, unit: "weeks" });
  });

  it("are the partnership's from its first day on", () => {
    assert.equal(periodInForce(on(seen(2, "2026-11-24")).settings, "seen-by-worker-within").value, 2);
    assert.equal(periodInForce(on(seen(2, "2026-11-25")).settings, "seen-by-worker-within").value, 4);
  });

  it("follow the latest change whose day has come, whatever order they are listed in", () => {
    const changes = [seen(2, "2026-06-01"), seen(3, "2026-09-01"), seen(5, "2027-01-01")];
    for (const list of [changes, changes.toReversed()])
      assert.equal(periodInForce(on(...list).settings, "seen-by-worker-within").value, 3);
  });

  it("carry the partnership's procedure, so that the number can be questioned", () => {
    const setting = settingInForce(on(seen(2, "2026-06-01")).settings, "seen-by-worker-within");
    assert.equal(setting.origin, "local");
    assert.deepEqual(setting.source, { ...source, seen: "stated by the partnership" });
    assert.equal(setting.validFrom.toString(), "2026-06-01");
  });

  it("may be given in another unit of time", () => {
    const { settings, problems } = on({ ...seen(10, "2026-06-01"), unit: "working days" });
    assert.deepEqual(problems, []);
    assert.deepEqual(periodInForce(settings, "seen-by-worker-within"), { value: 10, unit: "working days" });
  });

  it("say so when two values start on the same day, and use the later in the list", () => {
    const { settings, problems } = on(seen(2, "2026-06-01"), seen(3, "2026-06-01"));
    assert.equal(periodInForce(settings, "seen-by-worker-within").value, 3);
    assert.match(problems.join(), /two values from 1 June 2026; the later one, 3, is used/);
  });

  it("leave a value that cannot be used alone and say why in words", () => {
    assert.match(problemOf({ key: "seen-by-neighbour" }).join(), /no setting called "seen-by-neighbour"/);
    assert.match(problemOf({ value: 0 }).join(), /whole number of 1 or more; it was given as 0/);
    assert.match(problemOf({ value: 2.5 }).join(), /given as 2.5/);
    assert.match(problemOf({ value: Number.NaN }).join(), /given as NaN/);
    assert.match(problemOf({ value: 4000 }).join(), /cannot be more than 160 when given in weeks/);
    assert.match(problemOf({ unit: "count" }).join(), /given in weeks, so it cannot be given in count/);
    assert.match(
      problemOf({ source: { title: " ", place: "" } }).join(),
      /needs the procedure it comes from/,
    );
    assert.equal(periodInForce(on({ ...seen(0, "2026-06-01") }).settings, "seen-by-worker-within").value, 4);
  });

  it("are asked for by key and in kind, or the check is wrong", () => {
    const { settings } = on();
    assert.throws(() => settingInForce(settings, "nowhere"), RangeError);
    assert.throws(() => periodInForce(settings, "agencies-contributing-fewest"), RangeError);
    assert.throws(() => countInForce(settings, "seen-by-worker-within"), RangeError);
  });
});

describe("every check's settings", () => {
  it("have keys of their own, or are the very same setting", () => {
    const keys = defaultSettings().map(({ key }) => key);
    assert.equal(new Set(keys).size, keys.length);
  });

  it("name who may change them and where the number comes from", () => {
    for (const { changedBy, source, words } of allChecks.flatMap(({ settings }) => settings))
      assert.ok(changedBy !== "" && source.title !== "" && words !== "");
  });
});
