import assert from "node:assert/strict";
import { test } from "node:test";
import { type Kind, may, type Relation, type Thing, type Viewer } from "./index.ts";

const somebody = (...relations: Relation[]): Viewer => ({
  practitionerId: "asha",
  agencyId: "services",
  relations,
});
const may_ = (relation: Relation, action: "read" | "add", thing: Thing) =>
  may(somebody(relation), action, thing).allowed;
const why = (viewer: Viewer, action: "read" | "add", thing: Thing) => {
  const verdict = may(viewer, action, thing);
  return verdict.allowed ? "allowed" : `${verdict.why} ${verdict.ask}`;
};

test("a school in the team reads the whole record and writes in its chronology", () => {
  for (const kind of ["child", "decisions", "chronology", "growth", "family", "sharing"] as const)
    assert.ok(may_("team", "read", { kind }), kind);
  assert.ok(may_("team", "add", { kind: "chronology" }));
});

test("the plan and the lead are decided by whoever leads or manages, not by each of the team", () => {
  for (const kind of ["decisions", "lead"] as const) {
    assert.ok(may_("lead", "add", { kind }) && may_("manager", "add", { kind }), kind);
    assert.ok(!may_("team", "add", { kind }), kind);
  }
});

test("somebody of the team brings in their own agency's team, and nobody else's", () => {
  assert.ok(may_("team", "add", { kind: "team", agencyId: "services" }));
  assert.ok(!may_("team", "add", { kind: "team", agencyId: "school" }));
  assert.ok(may_("lead", "add", { kind: "team", agencyId: "school" }));
});

test("a worker of the mother's sees what is about her and their own agency's entries, not the growth of the child", () => {
  assert.ok(may_("adult services", "read", { kind: "family", isOfTheAdult: true }));
  assert.ok(!may_("adult services", "read", { kind: "family", isOfTheAdult: false }));
  assert.ok(may_("adult services", "read", { kind: "chronology", agencyId: "services" }));
  assert.ok(!may_("adult services", "read", { kind: "chronology", agencyId: "school" }));
  assert.ok(!may_("adult services", "read", { kind: "growth" }));
});

test("an emergency takes new words, and changes to nobody's but one's own", () => {
  const words = (recordedBy?: string | null) =>
    why(somebody("emergency"), "add", {
      kind: "chronology",
      agencyId: "services",
      ...(recordedBy !== undefined && { recordedBy }),
    });
  assert.equal(words(), "allowed");
  assert.equal(words("asha"), "allowed");
  for (const others of ["bill", null])
    assert.match(
      words(others),
      /you may add to the chronology, and change there only what you wrote yourself/,
    );
  assert.ok(may_("team", "add", { kind: "chronology", recordedBy: "bill" }));
});

test("an exception to a check is accepted by a manager only", () => {
  assert.ok(may_("manager", "add", { kind: "exceptions" }));
  assert.ok(!may_("lead", "add", { kind: "exceptions" }));
});

test("an auditor reads and writes nothing but that they looked", () => {
  assert.ok(may_("auditor", "read", { kind: "chronology" }));
  assert.ok(!may_("auditor", "add", { kind: "chronology" }));
  assert.ok(may_("auditor", "add", { kind: "looks" }));
});

test("a restriction to other agencies holds against the lead and the manager too", () => {
  for (const relation of ["lead", "manager"] as const) {
    assert.ok(!may_(relation, "read", { kind: "chronology", openTo: ["police"] }));
    assert.ok(may_(relation, "read", { kind: "chronology", openTo: ["police", "services"] }));
  }
});

test("what is sealed is open to those named and to nobody else of their agency", () => {
  assert.ok(may_("team", "read", { kind: "chronology", sealedTo: ["asha"] }));
  assert.ok(!may_("manager", "read", { kind: "chronology", sealedTo: ["bill"] }));
});

test("a closed record is read as before, and takes a concern but no entry", () => {
  assert.ok(may_("team", "read", { kind: "chronology", isClosed: true }));
  assert.ok(!may_("team", "add", { kind: "chronology", isClosed: true }));
  assert.ok(may_("team", "add", { kind: "concerns", isClosed: true }));
});

test("the front door and the business unit read no child's record", () => {
  for (const relation of ["front door", "business unit"] as const)
    assert.ok(!may_(relation, "read", { kind: "child" }), relation);
});

test("a kind that nobody put in the table is nobody's, whatever it is called", () => {
  for (const kind of ["dental", "constructor", "__proto__", "toString"])
    assert.match(why(somebody("manager"), "read", { kind: kind as Kind }), /Nobody may see this kind/);
});

test("a relation that no line names may do nothing", () => {
  assert.match(
    why(somebody("governor" as Relation), "read", { kind: "child" }),
    /may not see who the child is/,
  );
});

test("a refusal says how one stands, to what, and whom to ask", () => {
  assert.equal(
    why(somebody("team"), "add", { kind: "decisions" }),
    "As one of the team around the child you may not add to decisions on the plan. Ask whoever leads for the child, or their manager.",
  );
  assert.equal(
    why(somebody(), "read", { kind: "child" }),
    "You have no part in this child’s team today. Ask the child’s lead professional, or your own manager, to add your team.",
  );
  assert.equal(
    why(somebody("lead"), "add", { kind: "growth", isClosed: true }),
    "This record is closed: it can be read, and nothing is added to it. Whoever leads or manages can open it again, with a reason.",
  );
});

test("the strongest relation that allows it is named, and whose it allows", () => {
  const verdict = may(somebody("adult services", "team"), "read", { kind: "chronology", agencyId: "school" });
  assert.deepEqual(verdict, { allowed: true, by: "team", whose: "all" });
});
