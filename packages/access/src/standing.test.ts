import assert from "node:assert/strict";
import { test } from "node:test";
import { type Membership, relationsOf, type StandingFacts, type Work } from "./index.ts";

const day = (text: string) => Temporal.PlainDate.from(text);
const TODAY = day("2026-11-24");
const NOW = Temporal.Instant.from("2026-11-24T10:00:00Z");
const spell = (over: Partial<Membership> = {}): Membership => ({
  teamId: "north",
  manages: false,
  from: day("2020-01-01"),
  to: null,
  ...over,
});
const work = (over: Partial<Work> = {}): Work => ({
  id: "w1",
  teamId: "north",
  socialCare: true,
  practitionerId: "asha",
  role: "Family support worker",
  withAdult: false,
  from: day("2026-01-01"),
  to: null,
  ...over,
});
const led = work({ id: "w2", teamId: "south", practitionerId: "cleo" });
const stand = (over: Partial<StandingFacts> = {}) =>
  relationsOf(
    {
      practitionerId: "asha",
      memberships: [spell()],
      teamsInLine: [],
      work: [work(), led],
      leadWorkId: "w2",
      leaderMemberships: [spell({ teamId: "south" })],
      audits: [],
      emergencies: [],
      barred: false,
      ...over,
    },
    TODAY,
    NOW,
  );

test("somebody whose team works with the child, and whom another leads, is of the team", () =>
  assert.deepEqual(stand(), ["team"]));

test("the last day of a spell in a team still counts, the day after does not", () => {
  assert.deepEqual(stand({ memberships: [spell({ to: TODAY })] }), ["team"]);
  assert.deepEqual(stand({ memberships: [spell({ to: TODAY.subtract({ days: 1 }) })] }), []);
  assert.deepEqual(stand({ memberships: [spell({ from: TODAY.add({ days: 1 }) })] }), []);
});

test("the last day of a team's work still counts, the day after does not", () => {
  assert.deepEqual(stand({ work: [work({ to: TODAY }), led] }), ["team"]);
  assert.deepEqual(stand({ work: [work({ to: TODAY.subtract({ days: 1 }) }), led] }), []);
});

test("whoever was named last leads, while the work goes on", () => {
  assert.deepEqual(stand({ leadWorkId: "w1", leaderMemberships: [spell()] }), ["lead", "team"]);
  const anothers = { work: [work({ practitionerId: "bill" }), led], leadWorkId: "w1" };
  assert.deepEqual(stand({ ...anothers, leaderMemberships: [spell()] }), ["team"]);
});

test("whoever led and has left the team leads no more, from the day after, so the team does", () => {
  const left = (to: Temporal.PlainDate) => stand({ leaderMemberships: [spell({ teamId: "south", to })] });
  assert.deepEqual(left(TODAY), ["team"]);
  assert.deepEqual(left(TODAY.subtract({ days: 1 })), ["lead", "team"]);
  assert.deepEqual(stand({ leaderMemberships: [spell({ teamId: "north" })] }), ["lead", "team"]);
});

test("while nobody leads any of the team may do what a lead does", () => {
  assert.deepEqual(stand({ leadWorkId: null }), ["lead", "team"]);
  const ended = work({ ...led, to: TODAY.subtract({ days: 1 }) });
  assert.deepEqual(stand({ work: [work(), ended] }), ["lead", "team"]);
});

test("a lead with no account cannot decide here, so the team may", () =>
  assert.deepEqual(stand({ work: [work(), { ...led, practitionerId: null }] }), ["lead", "team"]));

test("social care's own social worker and conference chair may what a lead may, a school's may not", () => {
  for (const role of [
    "Social worker",
    "Allocated social worker",
    "Conference chair",
    "Independent reviewing officer",
  ])
    assert.deepEqual(stand({ work: [work({ role }), led] }), ["lead", "team"], role);
  assert.deepEqual(stand({ work: [work({ role: "Social worker", socialCare: false }), led] }), ["team"]);
  assert.deepEqual(stand({ work: [work({ role: "Social worker", practitionerId: "bill" }), led] }), ["team"]);
});

test("whoever manages the team, or somebody who works in it, is a manager of the child's", () => {
  assert.deepEqual(stand({ memberships: [spell({ manages: true })] }), ["manager", "team"]);
  assert.deepEqual(stand({ memberships: [spell({ teamId: "office" })], teamsInLine: ["north"] }), [
    "manager",
  ]);
});

test("working with the mother gives the narrower view, and no more while nobody leads", () =>
  assert.deepEqual(stand({ work: [work({ withAdult: true })], leadWorkId: null }), ["adult services"]));

test("an auditor reads on the audit's days", () => {
  const audits = [{ from: day("2026-11-20"), to: TODAY }];
  assert.deepEqual(stand({ work: [], audits }), ["auditor"]);
  assert.deepEqual(stand({ work: [], audits: [{ from: day("2026-11-20"), to: day("2026-11-23") }] }), []);
});

test("a record opened in an emergency is open for four hours to the second", () => {
  const until = (text: string) =>
    stand({
      work: [],
      emergencies: [{ from: NOW.subtract({ hours: 4 }), until: Temporal.Instant.from(text) }],
    });
  assert.deepEqual(until("2026-11-24T10:00:01Z"), ["emergency"]);
  assert.deepEqual(until("2026-11-24T10:00:00Z"), []);
});

test("whoever is barred stands in no way to the child, lead and manager included", () =>
  assert.deepEqual(stand({ memberships: [spell({ manages: true })], leadWorkId: "w1", barred: true }), []));

test("an audit, an emergency or a line outlasts nobody's leaving", () =>
  assert.deepEqual(
    stand({
      memberships: [],
      teamsInLine: ["north"],
      audits: [{ from: TODAY, to: TODAY }],
      emergencies: [{ from: NOW, until: NOW.add({ hours: 4 }) }],
    }),
    [],
  ));
