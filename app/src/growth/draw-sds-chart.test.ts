import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { plotted } from "@throughline/growth";
import { yearsShown } from "./chart-plan.ts";
import { drawChart } from "./draw-chart.ts";
import type { Lane } from "./draw-lanes.ts";
import type { AgesShown } from "./draw-points.ts";
import { drawSdsChart } from "./draw-sds-chart.ts";

const day = (text: string) => Temporal.PlainDate.from(text);
const birth = day("2023-02-18");
const today = day("2026-11-24");
const history = {
  sex: "female",
  birth,
  gestation: { weeks: 27, days: 4 },
  birthWeight: null,
  mothersHeight: null,
  fathersHeight: null,
  measurements: [
    { id: "w0", measure: "weight", on: day("2023-03-07"), value: 1.32 },
    { id: "w1", measure: "weight", on: day("2024-05-21"), value: 8.1 },
    { id: "h1", measure: "height", on: day("2024-05-21"), value: 71.5 },
    { id: "w2", measure: "weight", on: day("2026-11-10"), value: 11 },
  ],
} as const;
const points = plotted(history, today);
const weights = points.filter(({ measure }) => measure === "weight");
const count = (svg: string, pattern: RegExp) => [...svg.matchAll(pattern)].length;

const chart = (ages: AgesShown) =>
  drawChart({
    id: "c",
    sex: "female",
    birth,
    measure: "weight",
    points: weights,
    today,
    ages,
    width: 760,
    says: "",
  }) ?? "";

describe("a chart of one measure of a child born early", () => {
  test("has a dot at the age from birth, a cross at the corrected age, and a line between the two", () => {
    const both = chart("both");
    assert.equal(count(both, /<circle/g), 3);
    assert.equal(count(both, /growth-chart__cross/g), 3);
    assert.equal(
      count(both, /class="growth-chart__measurement"><title>[^<]*<\/title><path d="M[\d.]+ [\d.]+H/g),
      3,
    );
  });

  test("shows one of the two where that is asked for", () => {
    assert.equal(count(chart("corrected"), /<circle/g), 0);
    assert.equal(count(chart("from birth"), /growth-chart__cross/g), 0);
  });

  test("begins before term where somebody measured before term", () => {
    const { from } = yearsShown(weights, 3);
    assert.ok(from < -10 / 52 && from >= -17 / 52, `from ${from}`);
  });

  test("uses neither pink nor blue", () => assert.doesNotMatch(chart("both"), /pink|blue|#f[0-9a-f]c|#00f/i));
});

const lanes: readonly Lane[] = [
  {
    name: "Appointments",
    stretches: [],
    events: [
      { age: 1, mark: "kept", words: "attended" },
      { age: 2, mark: "not brought", words: "was not brought" },
      { age: 3, mark: "not kept by us", words: "cancelled by service" },
    ],
  },
  { name: "Fed", events: [], stretches: [{ from: 0, to: 2, text: "by mouth", words: "By mouth" }] },
];
const sds =
  drawSdsChart({ id: "s", from: 0, to: 4, points, lanes, ageToday: 3.5, width: 760, says: "Words" }) ?? "";

describe("the chart of all measures", () => {
  test("has a line every two thirds of an SD, and joins the points of each measure", () => {
    assert.equal(count(sds, /growth-chart__line/g), 9);
    assert.match(sds, /data-measure="weight"><path d="M[^"]*L[^"]*L/);
    assert.match(sds, /data-measure="bmi"/);
  });

  test("tells measures and outcomes apart by shape, and not by colour", () => {
    const shapes = [...sds.matchAll(/<path d="([^"]+)" transform="[^"]+" fill="([^"]+)"/g)].map(
      ([, d, fill]) => `${d} ${fill}`,
    );
    assert.equal(new Set(shapes.slice(-3)).size, 3);
    assert.deepEqual(
      [
        ...new Set([...sds.matchAll(/(?:fill|stroke)="(#[0-9a-f]{6})"/g)].map(([, colour]) => colour)),
      ].toSorted((a = "", b = "") => a.localeCompare(b)),
      ["#14242b", "#45555b", "#b9c2c3", "#ffffff"],
    );
  });

  test("says how the child was fed on the same axis", () => assert.match(sds, />by mouth<\/text>/));

  test("is nothing where there is nothing to draw", () => {
    assert.equal(
      drawSdsChart({ id: "s", from: 0, to: 4, points: [], lanes, ageToday: 3, width: 760, says: "" }),
      null,
    );
  });
});
