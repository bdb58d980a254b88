import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import bands from "../vectors/bands.json" with { type: "json" };
import centiles from "../vectors/centiles.json" with { type: "json" };
import { bandInWords, spaceOf } from "./band.ts";
import { centile } from "./centile.ts";
import { CENTILE_SPACE, centileLines, lineAt, spacesFallen } from "./centile-lines.ts";

for (const { sds, band } of bands)
  test(`an SDS of ${sds.toFixed(2)} is said to be ${band}`, () => assert.equal(bandInWords(sds), band));

test("the nine lines are two thirds of an SD apart, with the 2nd exactly 2 SD below the median", () => {
  assert.deepEqual(
    centileLines.map(({ name }) => name),
    ["0.4th", "2nd", "9th", "25th", "50th", "75th", "91st", "98th", "99.6th"],
  );
  assert.equal(lineAt("2nd"), -2);
  assert.equal(lineAt("50th"), 0);
  assert.equal(lineAt("98th"), 2);
  assert.ok(Math.abs(spacesFallen(lineAt("75th"), lineAt("9th")) - 3) < 1e-12);
  assert.equal(CENTILE_SPACE, 2 / 3);
  assert.throws(() => lineAt("3rd"), RangeError);
});

test("a space is named by its two lines, and a line belongs to the space above it", () => {
  assert.equal(spaceOf(-1.9), "2nd–9th");
  assert.equal(spaceOf(-2), "2nd–9th");
  assert.equal(spaceOf(-2.01), "0.4th–2nd");
  assert.equal(spaceOf(-2.7), "below the 0.4th");
  assert.equal(spaceOf(2.7), "above the 99.6th");
});

test("a centile is the normal distribution's, to nine figures on both sides", () => {
  for (const { sds, centile: expected } of centiles)
    assert.ok(Math.abs(centile(sds) - expected) <= 1e-9 * expected, `${sds}: ${centile(sds)}`);
});

test("a higher SDS never has a lower centile, and the two sides mirror each other", () => {
  const z = fc.double({ min: -12, max: 12, noNaN: true });
  fc.assert(
    fc.property(z, z, (a, b) => {
      assert.ok(a > b ? centile(a) >= centile(b) : centile(a) <= centile(b));
      assert.ok(Math.abs(centile(a) + centile(-a) - 100) < 1e-10);
    }),
  );
});
