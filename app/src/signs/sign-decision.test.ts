import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { tell } from "../chronology/testing/told.ts";
import { paths } from "../paths.ts";
import { plantSmallPartnership } from "../testing/small-partnership.ts";
import { openTestHouse } from "../testing/test-house.ts";
import { wordsOf } from "../testing/words-of.ts";
import { decided, explained, idIn, signSaid } from "./testing/said.ts";

const house = await openTestHouse();
const { sunny, viewer } = await plantSmallPartnership(house);
const asha = await house.signIn("asha@example.org");
const [visit = "", later = ""] = await tell(house, viewer.asha, sunny, [
  { on: "4 May 2025", what: "Ribs plain to see", kind: "concern" },
  { on: "20 November 2026", what: "Thin again" },
]);
const read = async (path: string) => wordsOf(await (await house.get(path, asha)).text());
const opened = await house.post(paths.signs(sunny), { ...signSaid, entry: visit }, asha);
const sign = idIn(opened.headers.get("location"));
const decide = async (fields: Record<string, string>) =>
  await house.post(paths.signDecision(sunny, sign), { ...decided, ...fields }, asha);
const bar1 = async () => await read(paths.check(sunny, "BAR-1"));

describe("a decision about a sign", () => {
  for (const [wrong, fields, sentence] of [
    ["no reason", { reason: "" }, /Say why/],
    ["no amount", { does: "" }, /Choose whether we do more, as much or less than before/],
    ["a closing that changed nothing", { closes: "yes" }, /Say what has changed for the child/],
    [
      "less done and no answer",
      { does: "less" },
      /This does less than before\. Say whether we would accept it/,
    ],
    ["a day to come", { on: "25 November 2026" }, /25 November 2026 is after today/],
  ] as const)
    it(`with ${wrong} is refused in place, and the draft kept`, async () => {
      const answer = await decide({ wouldAccept: "", changed: "", ...fields });
      assert.equal(answer.status, 422);
      assert.match(wordsOf(await answer.text()), sentence);
      assert.match(await read(paths.signDecision(sunny, sign)), /You began this on/);
    });

  it("that does less is kept with its answer, which the check reads", async () => {
    assert.match(await bar1(), /Not asked In the last 12 months/);
    assert.equal((await decide({ does: "less", wouldAccept: "No. <b>We would not</b>" })).status, 303);
    const page = await read(paths.sign(sunny, sign));
    assert.match(page, /“No\. <b>We would not<\/b>” Asha Bell, Children's services, on 24 November 2026/);
    assert.match(page, /weight, stays open What we do Less than before/);
    assert.match(
      await bar1(),
      /Met 1 decision to do less .* Asha Bell decided: Weight, since about 2025: less than before/,
    );
  });

  it("closes a sign put down to the disability only with an answer", async () => {
    const at = paths.signExplanations(sunny, sign);
    await house.post(at, { ...explained, notKnown: "yes" }, asha);
    const closing = { closes: "yes", changed: "Two kilograms in six months, seen at each meal" };
    const answer = await decide(closing);
    assert.equal(answer.status, 422);
    assert.match(wordsOf(await answer.text()), /This closes a sign that is put down to the disability/);
    assert.equal((await decide({ ...closing, wouldAccept: "Yes, she is on her own line" })).status, 303);
    assert.match(
      await read(paths.signs(sunny)),
      /Closed .* Closed on 24 November 2026 by Asha Bell: Two kilograms/,
    );
    assert.match(await read(paths.child(sunny)), /No sign is open\./);
  });
});

describe("a closed sign", () => {
  it("is opened again by an entry linked after it was closed", async () => {
    const at = paths.signEntries(sunny, sign);
    assert.match(await read(at), /This sign is closed\. Linking an entry opens it again\./);
    for (const table of ["sign_decision", "sign_entry"])
      await house.owner.query(`update ${table} set recorded_at = recorded_at - interval '1 hour'`);
    assert.equal((await house.post(at, { entry: later }, asha)).status, 303);
    assert.match(
      await read(paths.sign(sunny, sign)),
      /Open again since 24 November 2026, when another entry was linked/,
    );
  });
});

describe("the question asked of a step down", () => {
  it("is read from the plan’s own decisions, and named where nobody answered it", async () => {
    await house.post(
      paths.planDecision(sunny),
      { level: "child in need", from: "2 June 2026", reason: "Assessed", wouldAccept: "", category: "" },
      asha,
    );
    await house.post(
      paths.planDecision(sunny),
      { level: "early help", from: "2 November 2026", reason: "Better", wouldAccept: "Yes: seen daily" },
      asha,
    );
    assert.match(await bar1(), /Early help, after child in need plan; the answer was “Yes: seen daily”/);
    await house.owner.query("update threshold_decision set would_accept = null");
    assert.match(
      await bar1(),
      /Not met On 2 November 2026 Asha Bell decided: Early help.* no answer is recorded/,
    );
  });
});
