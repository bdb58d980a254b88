import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { partForFamily } from "./parts-for-family.ts";
import { type WeekLook, weekOf, weeksOver } from "./weeks.ts";

const look = (childId: string, by: string, relation: string | null): WeekLook => ({
  childId,
  by,
  role: "Nurse",
  agency: "Hospital",
  relation,
  reason: relation === "emergency" ? "It could not wait" : null,
  part: "overview",
  at: Temporal.Instant.from("2026-11-18T10:00:00Z"),
});
const weeksOn = (day: string) =>
  weeksOver(Temporal.PlainDate.from(day), 2).map(({ from, to }) => `${from.toString()} ${to.toString()}`);

describe("the weekly list of looks", () => {
  it("is of whole weeks, each to be read from the Monday after it", () => {
    assert.deepEqual(weeksOn("2026-11-23"), ["2026-11-16 2026-11-22", "2026-11-09 2026-11-15"]);
    assert.deepEqual(weeksOn("2026-11-22"), ["2026-11-09 2026-11-15", "2026-11-02 2026-11-08"]);
  });

  it("counts by how somebody stood to the child, and names each look by a stranger", () => {
    const looks = [
      look("a", "Ann", "team"),
      look("a", "Ben", "team"),
      look("a", "Ann", "team"),
      look("a", "Dee", "emergency"),
    ];
    const [a, b] = weekOf(["a", "b"], looks);
    assert.deepEqual(a?.counts, [
      { relation: "team", looks: 3, people: ["Ann, Hospital", "Ben, Hospital"] },
      { relation: "emergency", looks: 1, people: ["Dee, Hospital"] },
    ]);
    assert.deepEqual(
      a?.strangers.map(({ by, reason }) => [by, reason]),
      [["Dee", "It could not wait"]],
    );
    assert.deepEqual([b?.looks, b?.counts], [0, []]);
  });

  it("takes an auditor and the front door for strangers, and nobody of the team or who manages it", () => {
    const named = ["lead", "manager", "adult services", "auditor", "front door", null];
    const [a] = weekOf(
      ["a"],
      named.map((relation) => look("a", String(relation), relation)),
    );
    assert.deepEqual(
      a?.strangers.map(({ by }) => by),
      ["auditor", "front door"],
    );
  });
});

describe("what a family is told of a look", () => {
  it("is the part in their words, and not that something is sealed, barred or shared", () => {
    assert.equal(partForFamily("growth"), "weight and height");
    for (const part of [
      "sealed entries",
      "barring somebody by name",
      "what was asked and shared",
      "restricting an entry",
    ])
      assert.equal(partForFamily(part), "another page");
  });
});
