import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { paths } from "../paths.ts";
import { basedOn, bothKeepTheirs, type Place } from "../testing/both-keep-theirs.ts";
import { plantSmallPartnership } from "../testing/small-partnership.ts";
import { openTestHouse } from "../testing/test-house.ts";
import { wordsOf } from "../testing/words-of.ts";
import { leastEntry, tell } from "./testing/told.ts";

const house = await openTestHouse();
const { sunny, viewer } = await plantSmallPartnership(house);
const asha = await house.signIn("asha@example.org");
const bill = await house.signIn("bill@example.org");
const who = { first: bill, second: asha };
const [visit = "", fall = "", call = ""] = await tell(house, viewer.asha, sunny, [
  { on: "4 May 2025", what: "Ribs plain to see" },
  { on: "5 May 2025", what: "Fell from the bed" },
  { on: "6 May 2025", what: "Rang and nobody answered" },
]);
const read = async (path: string, cookie = asha) => await (await house.get(path, cookie)).text();

const sealedTo = [viewer.bill.practitionerId, viewer.asha.practitionerId];
const places: readonly Place[] = [
  {
    what: "choosing an entry",
    at: paths.choice(sunny, visit),
    first: { chosen: "yes", why: "She lost weight" },
    second: { chosen: "yes", why: "Nobody asked why" },
    shown:
      /Bill Crane has written meanwhile .* Chosen as significant Chosen as significant Why She lost weight Nobody asked why/,
  },
  {
    what: "taking an entry out of the chosen account",
    at: paths.choice(sunny, visit),
    first: { chosen: "no", why: "It was her sister" },
    second: { chosen: "yes", why: "It was she" },
    shown:
      /Bill Crane has written meanwhile .* Taken out Chosen as significant Why It was her sister It was she/,
  },
  {
    what: "saying who may read an entry",
    at: paths.restriction(sunny, visit),
    first: { to: "named", why: "Only for us" },
    second: { to: "team", why: "Everybody needs it" },
    shown:
      /Bill Crane has written meanwhile .* Only some agencies Every agency in the team .* Why Only for us Everybody needs it/,
  },
  {
    what: "sealing an entry",
    at: paths.restriction(sunny, visit),
    first: { to: "sealed", people: sealedTo, why: "Adoption" },
    second: { to: "sealed", people: sealedTo.toReversed(), why: "Their whereabouts" },
    shown:
      /Bill Crane has written meanwhile .* People it is sealed to (.*), (.*) \2, \1 .* Why Adoption Their whereabouts/,
  },
  {
    what: "a review of the chronology",
    at: paths.chronologyReview(sunny),
    first: { sentence: "Nobody asked her" },
    second: { sentence: "She was not heard" },
    shown: /Bill Crane has written meanwhile .* Nobody asked her She was not heard/,
  },
];

describe("of two who change the same about an entry, whoever is second", () => {
  for (const place of places)
    it(`sees what came meanwhile beside their own, and may keep both: ${place.what}`, () =>
      bothKeepTheirs(house, who, place));

  it("withdraws what somebody else has corrected only after seeing what it says now", async () => {
    const at = paths.withdrawal(sunny, fall);
    const stamp = basedOn(await read(at));
    const entry = {
      ...leastEntry,
      what: "Fell from the sofa",
      reason: "Misheard",
    };
    const saved = await house.post(paths.correction(sunny, fall), entry, bill);
    assert.equal(saved.status, 303, wordsOf(await saved.text()));
    const refused = await house.post(at, { why: "Another child", basedOn: stamp }, asha);
    assert.equal(refused.status, 422);
    const told = await refused.text();
    assert.match(
      wordsOf(told),
      /Bill Crane has written meanwhile .* What the entry says Fell from the sofa Why Misheard Another child/,
    );
    assert.equal((await house.post(at, { why: "Another child", basedOn: basedOn(told) }, asha)).status, 303);
  });

  for (const [what, page, form] of [
    ["choose", paths.choice(sunny, call), { chosen: "yes" }],
    ["restrict", paths.restriction(sunny, call), { to: "team" }],
    ["withdraw", paths.withdrawal(sunny, call), {}],
    ["correct", paths.correction(sunny, call), { ...leastEntry, why: "", reason: "My own words" }],
  ] as const)
    it(`is told that it was withdrawn, and finds what they wrote again: ${what}`, async () => {
      const [entry = ""] = await tell(house, viewer.asha, sunny, [{ on: "7 May 2025", what: `To ${what}` }]);
      const at = page.replace(call, entry);
      const stamp = basedOn(await read(at));
      const back = paths.withdrawal(sunny, entry);
      const first = { why: "About her sister", basedOn: basedOn(await read(back, bill)) };
      assert.equal((await house.post(back, first, bill)).status, 303);
      const sent = { why: "My own words", ...form, basedOn: stamp };
      const refused = await house.post(at, sent, asha);
      assert.equal(refused.status, 422);
      const told = await refused.text();
      assert.match(
        wordsOf(told),
        new RegExp(
          `Bill Crane has withdrawn this entry since you opened it, so there is nothing to ${what}\\.`,
        ),
      );
      assert.match(wordsOf(told), /Why About her sister My own words/);
      assert.match(wordsOf(await read(at)), /Why About her sister My own words/);
      const again = await house.post(at, { ...sent, basedOn: basedOn(told) }, asha);
      assert.equal(again.status, 403, "nothing is done with what is withdrawn");
      assert.match(wordsOf(await read(at)), /Why About her sister My own words/);
    });
});
