import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { throughline } from "./app.ts";
import { tell } from "./chronology/testing/told.ts";
import { paths } from "./paths.ts";
import { clockAt } from "./platform/clock.ts";
import { allSettings } from "./settings/all-settings.ts";
import { decided, explained, idIn, signSaid } from "./signs/testing/said.ts";
import { basedOn, bothKeepTheirs, type Place } from "./testing/both-keep-theirs.ts";
import { plantSmallPartnership } from "./testing/small-partnership.ts";
import { openTestHouse } from "./testing/test-house.ts";
import { wordsOf } from "./testing/words-of.ts";

const house = await openTestHouse();
const { sunny, viewer } = await plantSmallPartnership(house);
const asha = await house.signIn("asha@example.org");
const bill = await house.signIn("bill@example.org");
const [visit = ""] = await tell(house, viewer.asha, sunny, [{ on: "4 May 2025", what: "Ribs plain to see" }]);
const opened = await house.post(paths.signs(sunny), { ...signSaid, entry: visit }, asha);
const sign = idIn(opened.headers.get("location"));
await house.post(paths.signExplanations(sunny, sign), { ...explained, notKnown: "yes" }, asha);
const [explanation] = await house.owner.query("select id from sign_explanation");
const team = await house.owner.query(
  "select id from involvement where child_id = $1 order by practitioner_id",
  [sunny],
);
const leads = { from: "23 November 2026", told: "not yet", toldOn: "" };
const plan = { level: "early help", category: "", from: "24 November 2026", wouldAccept: "" };
const seen = { on: "24 November 2026", holds: "yes", otherCause: "", otherCauseFound: "", reviewOn: "" };

const places: readonly Place[] = [
  ...(["communicates", "lives-with"] as const).map((sort) => ({
    what: `what is said of the child: ${sort}`,
    at: paths.statement(sunny, sort),
    first: { words: "Blinks for yes" },
    second: { words: "Looks up for yes" },
    shown: /Bill Crane has written meanwhile .* Blinks for yes Looks up for yes/,
  })),
  {
    what: "the plan",
    at: paths.planDecision(sunny),
    first: { ...plan, reason: "Agreed at school" },
    second: { ...plan, reason: "Agreed at home" },
    shown: /Bill Crane has written meanwhile .* Agreed at school Agreed at home/,
  },
  {
    what: "why agencies work with the family",
    at: paths.purposeDecision(sunny),
    first: { ...plan, level: "support only", reason: "They asked" },
    second: { ...plan, level: "support only", reason: "They agreed" },
    shown: /Bill Crane has written meanwhile .* They asked They agreed/,
  },
  {
    what: "the lead professional",
    at: paths.lead(sunny),
    first: { ...leads, involvement: String(team[1]?.["id"]) },
    second: { ...leads, involvement: String(team[0]?.["id"]) },
    shown: /Bill Crane has written meanwhile .* Who leads Cleo Dunn Asha Bell/,
  },
  {
    what: "a decision about a sign",
    at: paths.signDecision(sunny, sign),
    first: { ...decided, reason: "Seen by the dietician", changed: "" },
    second: { ...decided, reason: "Waits for the dietician", changed: "" },
    shown: /Bill Crane has written meanwhile .* Seen by the dietician Waits for the dietician/,
  },
  {
    what: "a later look at an explanation",
    at: paths.explanationReview(sunny, sign, String(explanation?.["id"])),
    first: { ...seen, words: "It still holds at school" },
    second: { ...seen, words: "It still holds at home" },
    shown: /Bill Crane has written meanwhile .* It still holds at school It still holds at home/,
  },
];

describe("of two who write about the same thing, whoever is second", () => {
  for (const place of places)
    it(`sees what came meanwhile beside their own, and may keep both: ${place.what}`, () =>
      bothKeepTheirs(house, { first: bill, second: asha }, place));

  it("and comes back to a draft begun before, is shown it at once", async () => {
    const at = paths.statement(sunny, "communicates");
    const begun = basedOn(await (await house.get(at, asha)).text());
    const draft = { _form: "statement-communicates", _subject: sunny, _back: at, _keptAt: "" };
    await house.post(paths.drafts(), { ...draft, words: "Half a thought", basedOn: begun }, asha);
    await house.post(at, { words: "A new switch", basedOn: begun }, bill);
    const page = wordsOf(await (await house.get(at, asha)).text());
    assert.match(page, /Bill Crane has written meanwhile .* A new switch Half a thought/);
  });

  it("and was signed out before they saved, is shown it when they open what was kept", async () => {
    const at = paths.statement(sunny, "lives-with");
    const sent = {
      words: "With his nan on Mondays",
      basedOn: basedOn(await (await house.get(at, asha)).text()),
    };
    const clock = clockAt(house.house.clock.now().add({ minutes: 31 }).toString());
    const late = throughline({ ...house.house, clock }, house.auth);
    const body = new URLSearchParams({ ...sent, _form: "statement-lives-with", _subject: sunny, _back: at });
    const answer = await late.request(at, {
      method: "POST",
      body,
      headers: {
        cookie: asha,
        origin: "http://localhost",
        "content-type": "application/x-www-form-urlencoded",
        "content-length": String(body.toString().length),
      },
    });
    assert.match(answer.headers.get("location") ?? "", /after=time-out/);
    assert.equal((await house.post(at, { ...sent, words: "With his aunt" }, bill)).status, 303);
    const page = wordsOf(await (await house.get(at, asha)).text());
    assert.match(page, /Bill Crane has written meanwhile .* With his aunt With his nan on Mondays/);
  });

  it("sets the same threshold, sees what the other manager set", async () => {
    const setting = allSettings.find(({ unit }) => unit === "days");
    const at = paths.practiceSetting(setting?.key ?? "");
    assert.equal((await house.get(paths.practiceSettings(), bill)).status, 200);
    const set = { unit: "days", validFrom: "1 January 2027", source: "Our procedure" };
    const hidden = basedOn(await (await house.get(at, bill)).text());
    const answer = await house.post(at, { ...set, value: "9", basedOn: hidden }, bill);
    assert.equal(answer.status, 303, wordsOf(await answer.text()));
    const refused = await house.post(at, { ...set, value: "11", basedOn: hidden }, bill);
    assert.equal(refused.status, 422);
    assert.match(wordsOf(await refused.text()), /written meanwhile .* Number 9 11/);
  });
});
