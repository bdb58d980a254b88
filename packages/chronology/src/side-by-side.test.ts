import assert from "node:assert/strict";
import { test } from "node:test";
import { invented } from "../scripts/invented-account.ts";
import { compareAccounts } from "./compare-accounts.ts";
import { sideBySide } from "./side-by-side.ts";

const rowan = [
  invented("r1", "3 March 2026", { what: "Was not brought to the wheelchair clinic" }),
  invented("r2", "9 March 2026"),
  invented("r3", "March 2026"),
];
const ash = [
  invented("a1", "3 March 2026", { childId: "ash", what: "Kept at home to help" }),
  invented("a2", "10 March 2026", { childId: "ash" }),
  invented("a3", "March 2026", { childId: "ash" }),
];

test("a day in both children's records is one row with both in their own columns", () => {
  const rows = sideBySide([...ash, ...rowan], ["rowan", "ash"]);
  assert.deepEqual(
    rows.map(({ cells }) => cells.map((cell) => cell.map(({ id }) => id))),
    [
      [["r3"], ["a3"]],
      [["r1"], ["a1"]],
      [["r2"], []],
      [[], ["a2"]],
    ],
  );
});

test("an entry about a child who was not asked for is left out", () => {
  assert.equal(sideBySide([...ash, ...rowan], ["rowan"]).length, 3);
});

test("only an exact day in both records is a shared day", () => {
  assert.deepEqual(
    compareAccounts(rowan, ash).map(({ on, one, other }) => [
      String(on),
      one.map(({ id }) => id),
      other.map(({ id }) => id),
    ]),
    [["2026-03-03", ["r1"], ["a1"]]],
  );
});
