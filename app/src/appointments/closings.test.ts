import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { tell } from "../chronology/testing/told.ts";
import { paths } from "../paths.ts";
import { plantSmallPartnership } from "../testing/small-partnership.ts";
import { openTestHouse } from "../testing/test-house.ts";
import { wordsOf } from "../testing/words-of.ts";

const house = await openTestHouse();
const { sunny, viewer } = await plantSmallPartnership(house);
const asha = await house.signIn("asha@example.org");
const read = async (path: string) => wordsOf(await (await house.get(path, asha)).text());
await tell(house, viewer.asha, sunny, [
  {
    on: "14 January 2026",
    what: "Was not brought",
    kind: "appointment",
    appointment: {
      service: "Audiology",
      clinician: null,
      outcome: "was not brought",
      reason: null,
      recordedAs: null,
    },
  },
]);

describe("a service that discharged the child", () => {
  const closing = { service: "Audiology", on: "1 March 2026", reason: "Our access policy", forMissed: "yes" };

  test("is refused where a decision names nobody, or its day has not come", async () => {
    const answer = await house.post(
      paths.newDischarge(sunny),
      { ...closing, decision: "She would lose speech", decidedOn: "1 March 2027" },
      asha,
    );
    assert.equal(answer.status, 422);
    const words = wordsOf(await answer.text());
    assert.match(words, /Say who decided/);
    assert.match(words, /1 March 2027 has not come yet/);
  });

  test("is asked about until it was decided and the lead was told", async () => {
    assert.equal((await house.post(paths.newDischarge(sunny), closing, asha)).status, 303);
    assert.match(
      await read(paths.check(sunny, "WNB-4")),
      /Not met .*discharged for missed appointments by Audiology on 1 March 2026, without a decision/,
    );
    const html = await (await house.get(paths.appointments(sunny), asha)).text();
    const address = new RegExp(`${paths.discharge(sunny, "")}[0-9a-f-]{36}`).exec(html)?.[0] ?? "";
    for (const step of [
      {
        sort: "risk decision",
        words: "She would lose speech; keep her",
        who: "D Pereira",
        on: "2 March 2026",
      },
      { sort: "lead told", words: "By telephone", who: "Asha Bell", on: "3 March 2026" },
    ])
      assert.equal((await house.post(address, step, asha)).status, 303);
    assert.match(
      await read(paths.check(sunny, "WNB-4")),
      /Met Decided, and the lead told: Audiology on 1 March 2026\./,
    );
    assert.match(await read(paths.appointments(sunny)), /Lead told on 3 March 2026, Asha Bell: By telephone/);
  });
});

test("a talk about the appointments together is recorded with the line in front of one", async () => {
  const form = await (await house.get(paths.appointmentsDiscussion(sunny), asha)).text();
  assert.match(form, /<svg[^>]*class="appointment-line"/);
  const talk = { on: "1 April 2026", who: "School and lead", said: "Each of us had missed one" };
  assert.equal((await house.post(paths.appointmentsDiscussion(sunny), talk, asha)).status, 303);
  assert.match(
    await read(paths.appointments(sunny)),
    /1 April 2026, School and lead: Each of us had missed one/,
  );
});

describe("somebody who comes on their own", () => {
  const found = {
    able: "yes",
    words: "Knows the bus",
    assessedBy: "Dr Ellis",
    assessedOn: "1 January 2026",
    from: "2 January 2026",
  };

  test("is at least sixteen", async () => {
    const answer = await house.post(paths.ownAttendance(sunny), found, asha);
    assert.equal(answer.status, 422);
    assert.match(wordsOf(await answer.text()), /Sunny is not 16 then\. Until 16 a child is brought/);
  });

  test("did not attend on their own, and is not counted as not brought", async () => {
    await house.owner.query(
      "update person set born_from = '2009-07-03', born_to = '2009-07-03' where id = (select person_id from child_record where id = $1)",
      [sunny],
    );
    assert.equal((await house.post(paths.ownAttendance(sunny), found, asha)).status, 303);
    const words = await read(paths.appointments(sunny));
    assert.match(words, /1 that Sunny was to come to alone was not reached/);
    assert.match(words, /Did not attend on their own/);
    assert.doesNotMatch(words, /Sunny was not brought to/);
    assert.match(words, /From 2 January 2026 Sunny comes alone, says Dr Ellis/);
    assert.match(await read(paths.chronology(sunny)), /Did not attend on their own/);
  });
});
