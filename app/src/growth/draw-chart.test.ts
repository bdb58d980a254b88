import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { type Measure, plotted, type Sex } from "@throughline/growth";
import { drawChart } from "./draw-chart.ts";

const day = (text: string) => Temporal.PlainDate.from(text);

interface Drawn {
  readonly values: Readonly<Record<string, number>>;
  readonly measure?: Measure;
  readonly sex?: Sex;
  readonly birth?: string;
  readonly today?: string;
  readonly width?: number;
}

function draw(asked: Drawn): string {
  const {
    values,
    measure = "weight",
    sex = "male",
    birth = "2017-02-20",
    today = "2026-11-24",
    width = 760,
  } = asked;
  const history = {
    sex,
    birth: day(birth),
    gestation: null,
    birthWeight: null,
    mothersHeight: null,
    fathersHeight: null,
    measurements: Object.entries(values).map(([on, value]) => ({ id: on, measure, on: day(on), value })),
  };
  const points = plotted(history, day(today));
  const says = "Some <measurements> & more.";
  return (
    drawChart({
      id: "one",
      sex,
      birth: day(birth),
      measure,
      points,
      today: day(today),
      ages: "from birth",
      width,
      says,
    }) ?? ""
  );
}
const count = (svg: string, pattern: RegExp) => [...svg.matchAll(pattern)].length;
const since2023 = draw({ values: { "2023-03-01": 17, "2024-01-10": 18.2, "2026-09-10": 20.1 } });

describe("a growth chart", () => {
  test("has the nine lines of the reference, each named", () => {
    assert.equal(count(since2023, /data-line="/g), 9);
    for (const name of ["0.4th", "2nd", "9th", "25th", "50th", "75th", "91st", "98th", "99.6th"])
      assert.match(since2023, new RegExp(`>${name}</text>`));
  });

  test("has a dot for each measurement, and does not join them", () => {
    assert.equal(count(since2023, /<circle/g), 3);
    assert.match(since2023, /10 Sep 2026: 20\.1 kg/);
  });

  test("hatches where nobody measured for more than a year, and says between which days", () => {
    assert.equal(count(since2023, /fill="url\(#one-hatch\)"/g), 1);
    assert.match(since2023, /No weight between 10 January 2024 and 10 September 2026/);
  });

  test("hatches from the last measurement to today, where that is more than a year", () => {
    assert.match(draw({ values: { "2025-02-01": 18 } }), /No weight between 1 February 2025 and today/);
  });

  test("breaks its lines where the reference changes tables, and does not step across", () => {
    const svg = draw({
      values: { "2019-06-01": 88, "2021-06-01": 101 },
      measure: "height",
      today: "2021-11-24",
    });
    const median = /data-line="50th" d="([^"]+)"/.exec(svg)?.[1] ?? "";
    assert.equal(count(median, /M/g), 3, "to 2 years, to 4 years, and from then on");
  });

  test("ends the lines of head circumference where the reference does", () => {
    const svg = draw({
      values: { "2019-06-01": 54 },
      measure: "head circumference",
      birth: "2004-01-10",
      sex: "female",
      today: "2022-06-01",
    });
    assert.match(svg, /data-line="50th"/);
    assert.doesNotMatch(svg, /NaN|undefined|Infinity/);
  });

  test("can be read without colour, without a style and by ear", () => {
    assert.doesNotMatch(since2023, /style=/);
    assert.equal(count(since2023, /growth-chart__line"[^>]*stroke-dasharray/g), 5);
    assert.match(since2023, /role="img" aria-labelledby="one-title one-says"/);
    assert.match(since2023, /<desc id="one-says">Some &lt;measurements&gt; &amp; more\.<\/desc>/);
  });

  test("shows months in the first two years", () => {
    const svg = draw({ values: { "2026-03-01": 4.1 }, birth: "2025-12-20" });
    assert.match(svg, /Age in months/);
  });

  test("keeps a weight far below every line in the picture", () => {
    const svg = draw({ values: { "2026-09-10": 9 } });
    const y = Number(/<circle[^>]* cy="([\d.]+)"/.exec(svg)?.[1]);
    assert.ok(y < 460 - 44, `drawn at ${y}`);
  });

  test("is nothing where there is nothing to draw", () => assert.equal(draw({ values: {} }), ""));
});
