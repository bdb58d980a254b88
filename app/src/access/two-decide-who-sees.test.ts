import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { paths } from "../paths.ts";
import { basedOn, bothKeepTheirs } from "../testing/both-keep-theirs.ts";
import { plantSmallPartnership } from "../testing/small-partnership.ts";
import { openTestHouse } from "../testing/test-house.ts";
import { wordsOf } from "../testing/words-of.ts";

const house = await openTestHouse();
const { sunny, viewer } = await plantSmallPartnership(house);
const asha = await house.signIn("asha@example.org");
const bill = await house.signIn("bill@example.org");
const [dee, cleo] = [viewer.dee.practitionerId, viewer.cleo.practitionerId];
const read = async (path: string) => await (await house.get(path, asha)).text();

/** What can be done once only: whoever comes second is shown that, with their own words, which are kept. */
const once = [
  {
    what: "letting somebody see again",
    at: paths.barEnd(sunny, dee),
    now: /Dee Ellis may see this record again/,
  },
  { what: "closing the record", at: paths.recordClosing(sunny), now: /This record is closed already/ },
  { what: "opening it again", at: paths.recordReopening(sunny), now: /This record is open already/ },
];

describe("of two who decide who sees a record, whoever is second", () => {
  it("sees who was barred meanwhile beside their own, and may keep both", () =>
    bothKeepTheirs(
      house,
      { first: bill, second: asha },
      {
        what: "a bar",
        at: paths.newBar(sunny),
        first: { practitioner: dee, reason: "She lives next door" },
        second: { practitioner: cleo, reason: "She is their aunt" },
        shown:
          /Bill Crane has written meanwhile .* Practitioner Dee Ellis Cleo Dunn .* Why She lives next door She is their aunt/,
      },
    ));

  for (const { what, at, now } of once)
    it(`is shown that it is done, and finds what they wrote again: ${what}`, async () => {
      const stamp = basedOn(await read(at));
      assert.notEqual(stamp, "none");
      assert.equal((await house.post(at, { reason: "So says Bill", basedOn: stamp }, bill)).status, 303);
      const refused = await house.post(at, { reason: "So say I", basedOn: stamp }, asha);
      const told = await refused.text();
      assert.equal(refused.status, 422, wordsOf(told));
      assert.match(wordsOf(told), now);
      assert.match(wordsOf(told), /Bill Crane has written meanwhile .* Why So says Bill So say I/);
      assert.match(wordsOf(await read(at)), /You began this on .* Why So says Bill So say I/);
      assert.equal((await house.post(at, { reason: "So say I", basedOn: basedOn(told) }, asha)).status, 403);
    });
});
