import assert from "node:assert/strict";
import { test } from "node:test";
import { tell } from "../chronology/testing/told.ts";
import { paths } from "../paths.ts";
import { newId } from "../platform/id.ts";
import { plantSmallPartnership } from "../testing/small-partnership.ts";
import { openTestHouse } from "../testing/test-house.ts";
import { wordsOf } from "../testing/words-of.ts";

const house = await openTestHouse();
const { sunny, viewer } = await plantSmallPartnership(house);
const asha = await house.signIn("asha@example.org");
const cleo = await house.signIn("cleo@example.org");
const read = async (path: string, who: string) => wordsOf(await (await house.get(path, who)).text());

const at = (on: string, service: string) => ({
  on,
  what: `${service} was missed`,
  kind: "appointment" as const,
  appointment: {
    service,
    clinician: null,
    outcome: "was not brought" as const,
    reason: null,
    recordedAs: null,
  },
});
const [eyes = ""] = await tell(house, viewer.asha, sunny, [at("14 January 2026", "Orthoptics")]);
const [hidden = ""] = await tell(house, viewer.cleo, sunny, [at("20 February 2026", "Counselling")]);
const note = { reason: "Kept between us", told: "Nobody else", toldOn: "21 February 2026" };
assert.equal((await house.post(paths.missedAppointment(sunny, hidden), note, cleo)).status, 303);
const mark = { mark: "appointment", why: "Held in trust", clinician: "Dr Lund", saidOn: "21 February 2026" };
assert.equal((await house.post(paths.essentialAppointment(sunny, hidden), mark, cleo)).status, 303);
assert.equal(
  (await house.post(paths.appointmentStory(sunny, hidden), { sort: "rebooked as", earlier: eyes }, cleo))
    .status,
  303,
);
assert.match(await read(paths.appointments(sunny), asha), /Counselling/);
assert.equal(
  (await house.post(paths.restriction(sunny, hidden), { why: "Her wish", to: "named" }, cleo)).status,
  303,
);

test("a restricted appointment is counted nowhere, and that there is one is said", async () => {
  const words = await read(paths.appointments(sunny), asha);
  assert.doesNotMatch(words, /Counselling|Kept between us|Held in trust/);
  assert.match(words, /Sunny was not brought to 1, with Orthoptics\./);
  assert.match(words, /Not counted here: 1 restricted entry/);
  assert.doesNotMatch(await read(paths.child(sunny), asha), /Counselling/);
  assert.doesNotMatch(await read(paths.check(sunny, "WNB-1"), asha), /Counselling|Kept between us/);
});

test("its own agency reads it as before", async () =>
  assert.match(await read(paths.appointments(sunny), cleo), /Counselling.*Kept between us/));

test("its pages are not there for others", async () => {
  for (const path of [paths.missedAppointment, paths.essentialAppointment, paths.appointmentStory])
    assert.equal((await house.get(path(sunny, hidden), asha)).status, 404);
});

test("what hangs on it cannot be fetched past the pages either", async () => {
  const counts = await house.store.as(viewer.asha, async (tx) => [
    (await tx.selectFrom("missed_appointment_note").select("id").execute()).length,
    (await tx.selectFrom("appointment_essential").select("id").execute()).length,
    (await tx.selectFrom("appointment_link").select("id").execute()).length,
  ]);
  assert.deepEqual(counts, [0, 0, 0]);
});

test("a link to an appointment one may not see is neither made nor seen", async () => {
  const link = (firstId: string, earlierId: string) =>
    house.store.as(viewer.asha, (tx) =>
      tx
        .insertInto("appointment_link")
        .values({
          partnership_id: viewer.asha.partnershipId,
          id: newId(),
          child_id: sunny,
          first_id: firstId,
          sort: "moved to",
          earlier_id: earlierId,
          offered_on: null,
          recorded_by: viewer.asha.practitionerId,
          recorded_at: house.house.clock.now(),
        })
        .execute(),
    );
  await assert.rejects(link(eyes, hidden), /row-level security/);
});

test("nobody records what a clinician said in somebody else's name", async () => {
  const discharge = house.store.as(viewer.asha, (tx) =>
    tx
      .insertInto("service_discharge")
      .values({
        partnership_id: viewer.asha.partnershipId,
        id: newId(),
        child_id: sunny,
        service: "Eyes",
        discharged_on: house.house.clock.today(),
        reason: "Policy",
        for_missed: true,
        recorded_by: viewer.cleo.practitionerId,
        recorded_at: house.house.clock.now(),
      })
      .execute(),
  );
  await assert.rejects(discharge, /row-level security/);
});

test("another team sees nothing of any of it", async () => {
  const found = await house.store.as(viewer.dee, (tx) =>
    tx.selectFrom("service_discharge").select("id").execute(),
  );
  assert.equal(found.length, 0);
  assert.equal(
    (await house.get(paths.appointments(sunny), await house.signIn("dee@example.org"))).status,
    404,
  );
});
