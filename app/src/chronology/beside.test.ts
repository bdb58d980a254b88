import assert from "node:assert/strict";
import { test } from "node:test";
import { plantChild, plantSmallPartnership } from "../testing/small-partnership.ts";
import { openTestHouse } from "../testing/test-house.ts";
import { newId } from "../platform/id.ts";
import { tell } from "./testing/told.ts";

const house = await openTestHouse();
const { sunny, viewer, partnershipId, agency, team } = await plantSmallPartnership(house);
const asha = await house.signIn("asha@example.org");
const from = Temporal.PlainDate.from("2024-01-01");

const robin = await house.store.asProduct(async (tx) => {
  const id = await plantChild(tx, partnershipId, {
    given: "Robin",
    family: "Ashdown",
    knownAs: null,
    born: "2020-05-01",
    nhsNumber: "9990000050",
  });
  const kept = {
    partnership_id: partnershipId,
    id: newId(),
    child_id: id,
    agency_id: agency.services,
    team_id: team.services,
  };
  await tx
    .insertInto("involvement")
    .values({
      ...kept,
      practitioner_id: null,
      named: null,
      role: "Social worker",
      does: null,
      from_on: from,
      recorded_by: null,
      recorded_at: house.house.clock.now(),
    })
    .execute();
  return id;
});
await tell(house, viewer.asha, sunny, [{ on: "4 May 2026", what: "Sunny stayed off school" }]);
await tell(house, viewer.asha, robin, [{ on: "4 May 2026", what: "A broken window at home", seen: "seen" }]);
const page = await (await house.get(`/children/${sunny}/chronology?with=${robin}`, asha)).text();

test("two children's accounts are read as one, each row with the child's name", () => {
  assert.match(page, /Sunny stayed off school/);
  assert.match(page, /A broken window at home/);
  assert.match(page, /account__child">Robin</);
  assert.match(page, /account__child">Sunny</);
});

test("a silence names whose it is", () => assert.match(page, /204 days since anybody recorded seeing Robin/));

test("a look is kept at each child read", async () => {
  const rows = await house.owner.query("select child_id from look where practitioner_id = $1", [
    viewer.asha.practitionerId,
  ]);
  assert.deepEqual(new Set(rows.map((row) => row["child_id"])), new Set([sunny, robin]));
});
