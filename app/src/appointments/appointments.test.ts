import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { tell } from "../chronology/testing/told.ts";
import type { NewEntry } from "../chronology/entry.ts";
import { paths } from "../paths.ts";
import { plantSmallPartnership } from "../testing/small-partnership.ts";
import { openTestHouse } from "../testing/test-house.ts";
import { wordsOf } from "../testing/words-of.ts";

const house = await openTestHouse();
const { sunny, viewer } = await plantSmallPartnership(house);
const asha = await house.signIn("asha@example.org");
const cleo = await house.signIn("cleo@example.org");
const read = async (path: string, who = asha) => await (await house.get(path, who)).text();

const before = { page: await read(paths.appointments(sunny)), first: await read(paths.child(sunny)) };

type Outcome = (NewEntry["appointment"] & object)["outcome"];
const at = (on: string, service: string, outcome: Outcome) => ({
  on,
  what: `${service} appointment`,
  kind: "appointment" as const,
  appointment: { service, clinician: null, outcome, reason: null, recordedAs: null },
});
const [eyes = "", ears = "", teeth = "", heart = ""] = await tell(house, viewer.asha, sunny, [
  at("14 January 2026", "Orthoptics", "was not brought"),
  at("21 April 2026", "AUDIOLOGY", "was not brought"),
  at("10 June 2026", "Dentistry", "was not brought"),
  at("1 July 2026", "PAED CARDIOLOGY", "cancelled by service"),
  at("1 September 2026", "Cardiology", "attended"),
  at("1 December 2026", "Cardiology", "future"),
]);
const page = () => read(paths.appointments(sunny));

describe("the appointments page", () => {
  test("says what will stand there while none is kept, and the first page says nothing", () => {
    assert.match(wordsOf(before.page), /No appointment is kept/);
    assert.doesNotMatch(before.page, /<svg[^>]*class="appointment-line"/);
    assert.doesNotMatch(before.first, /appointments-card/);
  });

  test("begins with the pattern as one sentence", async () => {
    assert.match(
      wordsOf(await page()),
      /In the last 12 months 1 of 5 appointments was reached, over 4 services\. Sunny was not brought to 3, over 3 services, none of them more than once\. 1 was cancelled by the service\./,
    );
  });

  test("draws it wide and narrow, each mark leading to its entry, without a style of its own", async () => {
    const html = await page();
    assert.equal([...html.matchAll(/<svg[^>]*class="appointment-line"/g)].length, 2);
    assert.match(html, />3 in 5 months, 3 services</);
    assert.ok(html.includes(`entry=${eyes}#e-${eyes}`));
    assert.doesNotMatch(html, / style=/);
  });

  test("gives the share brought by service beside its counts, one service however it is written", async () => {
    const words = wordsOf(await page());
    assert.match(words, /Cardiology 1 of 1 2 1 0 1/);
    assert.match(words, /Every service 1 of 4 5 1 3 1/);
  });

  test("tells one appointment as one story", async () =>
    assert.match(wordsOf(await page()), /Cardiology offered 2 times, reached on 1 September 2026/));

  test("narrows by service and time in its address", async () => {
    const words = wordsOf(await read(`${paths.appointments(sunny)}?service=cardiology&time=all`));
    assert.match(words, /In the whole record 1 of 2 appointments was reached, over 1 service\./);
    assert.doesNotMatch(words, /Audiology appointment/);
  });

  test("never says DNA", async () => assert.doesNotMatch(wordsOf(await page()), /\bDNA\b/));
});

describe("the first page", () => {
  test("shows the joint line and its sentence", async () => {
    const first = await read(paths.child(sunny));
    assert.match(first, /appointments-card/);
    assert.match(
      wordsOf(first),
      /In the last 12 months Sunny was not brought to 3, over 3 services, none of them more than once\. 1 of 5 appointments was reached\./,
    );
  });

  test("asks what our practice was, with the line that shows why on the check's own page", async () => {
    assert.match(wordsOf(await read(paths.child(sunny))), /Missed: 3 with 3 services/);
    const check = await read(paths.check(sunny, "WNB-2"));
    assert.match(check, /<svg[^>]*class="appointment-line"/);
    assert.ok(check.includes(paths.appointmentsDiscussion(sunny)));
  });
});

describe("what was missing on a missed appointment", () => {
  const at_ = paths.missedAppointment(sunny, ears);

  test("is refused in place where days and words do not go together, with everything typed", async () => {
    const answer = await house.post(
      at_,
      { asked: "Her mother", told: "The lead", toldOn: "1 April 2026", offered: ["transport"] },
      asha,
    );
    const html = await answer.text();
    assert.equal(answer.status, 422);
    const words = wordsOf(html);
    assert.match(words, /Say on which day they were asked/);
    assert.match(words, /Say on which day it was offered/);
    assert.match(words, /That is before the appointment was missed/);
    assert.match(html, /value="Her mother"/);
    assert.match(wordsOf(await read(at_)), /You began this on/);
  });

  test("is added, and stands with the appointment", async () => {
    const answer = await house.post(
      at_,
      {
        reason: "Letter to the old flat",
        effect: "No hearing aid since July",
        asked: "Her mother",
        askedOn: "24 April 2026",
        easier: "A morning",
        offered: ["transport", "another time"],
        offeredOn: "24 April 2026",
        next: "Seen at school",
        told: "Asha Bell, lead",
        toldOn: "25 April 2026",
      },
      asha,
    );
    assert.equal(answer.status, 303);
    const words = wordsOf(await page());
    assert.match(words, /Would have made it easier: A morning/);
    assert.match(words, /Offered: Transport, another time, on 24 April 2026/);
    assert.match(words, /Told: Asha Bell, lead, on 25 April 2026/);
    assert.doesNotMatch(wordsOf(await read(at_)), /You began this on/);
  });

  test("is answered by the checks", async () => {
    assert.match(wordsOf(await read(paths.check(sunny, "WNB-5"))), /Asked on 24 April 2026, 3 months/);
    assert.match(
      wordsOf(await read(paths.check(sunny, "WNB-1"))),
      /3 appointments were missed .* 2 of them lack .* Orthoptics on 14 January 2026: why/,
    );
  });

  test("stays when the entry is corrected", async () => {
    const fields = {
      happened: "21 April 2026",
      kind: "appointment",
      what: "Audiology, told again",
      basis: "fact",
      service: "Audiology",
      appointmentOutcome: "was not brought",
      reason: "The name was in capitals",
    };
    assert.equal((await house.post(paths.correction(sunny, ears), fields, asha)).status, 303);
    assert.match(wordsOf(await page()), /Letter to the old flat/);
  });

  test("an entry that is no appointment, or not there, has no such page", async () => {
    const [note = ""] = await tell(house, viewer.asha, sunny, [{ on: "1 May 2026", what: "A note" }]);
    assert.equal((await house.get(paths.missedAppointment(sunny, note), asha)).status, 404);
    assert.equal((await house.get(paths.missedAppointment(sunny, "x"), asha)).status, 404);
  });
});

describe("what a clinician marks as essential", () => {
  const essential = paths.essentialAppointment(sunny, heart);

  test("names the clinician and why", async () => {
    const answer = await house.post(essential, { mark: "service", saidOn: "3 July 2027" }, asha);
    assert.equal(answer.status, 422);
    const words = wordsOf(await answer.text());
    assert.match(words, /Name the clinician who says so/);
    assert.match(words, /Say why/);
  });

  test("comes first, on every appointment of the service", async () => {
    const mark = {
      mark: "service",
      why: "A leak is watched",
      clinician: "Dr Whitford",
      saidOn: "3 July 2026",
    };
    assert.equal((await house.post(essential, mark, asha)).status, 303);
    const words = wordsOf(await page());
    assert.match(words, /Essential, says a clinician Cardiology/);
    assert.equal([...words.matchAll(/(Cancelled by service|Attended|Booked) Essential/g)].length, 3);
    assert.equal(
      [...words.matchAll(/Dr Whitford, 3 July 2026: A leak is watched/g)].length,
      1,
      "why is said once, however many appointments it covers",
    );
  });

  test("ends by a fact of its own", async () => {
    const ends = {
      mark: "ends",
      why: "The leak has closed",
      clinician: "Dr Whitford",
      saidOn: "1 August 2026",
    };
    assert.equal((await house.post(essential, ends, asha)).status, 303);
    assert.equal([...wordsOf(await page()).matchAll(/A leak is watched/g)].length, 1);
  });
});

test("what an appointment is to an earlier one is recorded, and the page says who did", async () => {
  const story = paths.appointmentStory(sunny, teeth);
  const refused = await house.post(story, { sort: "rebooked as", earlier: "" }, asha);
  assert.equal(refused.status, 422);
  assert.match(wordsOf(await refused.text()), /Choose the appointment it follows/);
  assert.equal(
    (await house.post(story, { sort: "rebooked as", earlier: eyes, offeredOn: "20 January 2026" }, asha))
      .status,
    303,
  );
  assert.match(
    wordsOf(await page()),
    /Orthoptics offered 2 times, not reached yet .* The earlier one, booked again, offered on 20 January 2026, says Asha Bell/,
  );
});

test("a school sees what the social worker added, with the name", async () =>
  assert.match(wordsOf(await read(paths.appointments(sunny), cleo)), /Letter to the old flat/));
