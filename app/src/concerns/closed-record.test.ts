import assert from "node:assert/strict";
import { test } from "node:test";
import { paths } from "../paths.ts";
import { plantSmallPartnership } from "../testing/small-partnership.ts";
import { openTestHouse } from "../testing/test-house.ts";
import { wordsOf } from "../testing/words-of.ts";
import { plantFrontDoor, telling } from "./testing/front-door.ts";

const house = await openTestHouse();
const { team, agency, partnershipId, sunny, viewer } = await plantSmallPartnership(house);
const door = await plantFrontDoor(house, partnershipId, { id: team.hospital, agencyId: agency.hospital });
const [asha, cleo, dee] = await Promise.all(
  ["asha", "cleo", "dee"].map((who) => house.signIn(`${who}@example.org`)),
);
const read = async (path: string, cookie = asha) => wordsOf(await (await house.get(path, cookie)).text());

test("a concern accepted about a child whose record is closed opens it again, and says why", async () => {
  const closing = { reason: "She is well" };
  assert.equal((await house.post(paths.recordClosing(sunny), closing, asha)).status, 303);
  const about = { given: "Sunniva", family: "Ashdown", born: "3 July 2017", nhsNumber: "999 000 0034" };
  const raised = await house.post(paths.concerns(), telling(door, about), cleo);
  const id = new URL(raised.headers.get("location") ?? "", "http://x").pathname.split("/").at(-1) ?? "";
  const found = await read(paths.concernAcceptance(id), dee);
  assert.match(found, /Sunniva Ashdown/);
  assert.match(
    found,
    /Their record is closed\. Nothing has been added to it since\. If you accept the concern into it, it is open again from today/,
  );
  const accepted = { child: sunny, told: "A visit today", reason: "Hunger, again" };
  assert.equal((await house.post(paths.concernAcceptance(id), accepted, dee)).status, 303);
  assert.doesNotMatch(await read(paths.child(sunny)), /This record was closed/);
  assert.match(
    await read(paths.access(sunny)),
    /Opened again on 24 November 2026, by Dee Ellis: A concern about the child was accepted at the front door/,
  );
  assert.match(await read(paths.chronology(sunny)), /Came to school hungry/);
});

test("a look by the front door, which has no part in the team, says so", async () => {
  const looks = await house.owner.query(
    "select distinct relation from look where practitioner_id = $1 and part like 'found at%'",
    [viewer.dee.practitionerId],
  );
  assert.deepEqual(looks, [{ relation: "front door" }]);
});

test("of a child whose record is open nobody is told that it is closed, nor asked to open it again", async () => {
  const about = { given: "Sunniva", family: "Ashdown", born: "3 July 2017", nhsNumber: "999 000 0034" };
  const raised = await house.post(paths.concerns(), telling(door, about), cleo);
  const id = new URL(raised.headers.get("location") ?? "", "http://x").pathname.split("/").at(-1) ?? "";
  const found = await read(paths.concernAcceptance(id), dee);
  assert.match(found, /Sunniva Ashdown/);
  assert.doesNotMatch(found, /record is closed|open again/);
});
