import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { tell } from "../chronology/testing/told.ts";
import { paths } from "../paths.ts";
import { plantSmallPartnership } from "../testing/small-partnership.ts";
import { openTestHouse } from "../testing/test-house.ts";
import { wordsOf } from "../testing/words-of.ts";
import { explained, grounds, idIn, signSaid } from "./testing/said.ts";

const house = await openTestHouse();
const { sunny, viewer } = await plantSmallPartnership(house);
const asha = await house.signIn("asha@example.org");
const cleo = await house.signIn("cleo@example.org");
const [visit = ""] = await tell(house, viewer.asha, sunny, [{ on: "4 May 2025", what: "Ribs plain to see" }]);
const opened = await house.post(paths.signs(sunny), { ...signSaid, entry: visit }, asha);
const sign = idIn(opened.headers.get("location"));
const at = paths.signExplanations(sunny, sign);

const html = async (path: string, cookie = asha) => await (await house.get(path, cookie)).text();
const read = async (path: string, cookie = asha) => wordsOf(await html(path, cookie));
const explain = async (fields: Record<string, string | string[]>, cookie = asha) =>
  await house.post(at, { ...explained, ...fields }, cookie);
const page = async () => await read(paths.sign(sunny, sign));
const bar2 = async () => await read(paths.check(sunny, "BAR-2"));

describe("a sign put down to the disability", () => {
  it("leaves the check open while nobody has recorded what explains it", async () => {
    assert.match(await bar2(), /Not recorded 1 sign is open with nothing recorded that explains it/);
  });

  for (const [wrong, fields, sentence] of [
    ["nobody who says so", { tellerName: "" }, /Say who explains it/],
    ["no words", { words: "" }, /Say what they said/],
    ["no cause chosen", { because: "" }, /Choose what they put it down to/],
    ["a day to come", { said: "December 2026" }, /December 2026 is after today/],
    [
      "a review day before it was said",
      { reviewOn: "1 October 2025" },
      /1 October 2025 is before it was said/,
    ],
    ["a review month", { reviewOn: "October 2027" }, /it must be one exact day/],
    ["no clinician", { ...grounds, clinicianName: "" }, /Name the clinician who said that it is because/],
    ["a clinician without a role", { ...grounds, clinicianRole: "" }, /href="#clinicianRole"/],
    ["no other cause", { ...grounds, otherCause: "" }, /Say which other cause was considered/],
    ["another cause nobody looked for", { ...grounds, otherCauseFound: "" }, /href="#otherCauseFound"/],
    ["no review day", { ...grounds, reviewOn: "" }, /Give the day by which it is looked at again/],
  ] as const)
    it(`with ${wrong} is asked about in place, and nothing typed is lost`, async () => {
      const answer = await explain({ evidence: "Said on the telephone", ...fields });
      assert.equal(answer.status, 422);
      assert.match(await answer.text(), sentence);
      assert.match(await html(at), /You began this on[\s\S]*Said on the telephone<\/textarea>/);
    });

  it("is kept once somebody says that the rest is not known, with what is missing shown plainly", async () => {
    assert.equal((await explain({ notKnown: "yes", entry: visit })).status, 303);
    const now = await page();
    assert.match(now, /Maureen Ash, grandmother 11 October 2025/);
    assert.match(now, /Put down to the disability, by Maureen Ash\./);
    assert.match(now, /No clinician is named, with name and role, as having said so\./);
    assert.match(now, /No other cause is recorded as considered, with what was found\./);
    assert.match(now, /No day is set to look at it again\./);
    assert.match(now, /4 May 2025, Children's services/);
    assert.doesNotMatch(await html(at), /You began this on/);
  });

  it("then makes the check answer not met, and the first page say so first", async () => {
    const check = await bar2();
    assert.match(
      check,
      /Not met Weight, since about 2025: put down to the disability by Maureen Ash, grandmother/,
    );
    assert.match(check, /See what each person said, side by side, beside the growth line/);
    assert.ok((await html(paths.check(sunny, "BAR-2"))).includes(`${paths.sign(sunny, sign)}#beside`));
    const first = await read(paths.child(sunny));
    assert.match(
      first,
      /Put down to the disability; no clinician is named, and no other cause is recorded as considered\./,
    );
  });

  it("said so by a clinician names the clinician by that", async () => {
    const doctor = { teller: "clinician", tellerName: "Dr Dee Ellis", tellerRole: "paediatrician" };
    const rest = { ...grounds, clinicianName: "", clinicianRole: "" };
    assert.equal((await explain({ ...doctor, ...rest, said: "October 2026" }, cleo)).status, 303);
  });
});

describe("explanations that differ", () => {
  it("stand side by side in the order in which they were said, and none closes the sign", async () => {
    await explain({
      because: "something at home or school",
      teller: "clinician",
      tellerName: "Luke Farr",
      tellerRole: "dietitian",
      said: "5 November 2026",
      words: "She cannot reach the table",
    });
    const now = await page();
    assert.match(now, /Maureen Ash, grandmother .* Dr Dee Ellis, paediatrician .* Luke Farr, dietitian/);
    assert.match(now, /Open .*Something at home or school\. She cannot reach the table/);
  });

  it("by a stranger’s post are not added", async () => {
    const dee = await house.signIn("dee@example.org");
    assert.equal((await explain({ notKnown: "yes" }, dee)).status, 404);
  });
});

describe("a later look at an explanation", () => {
  const reviewAt = async (teller: string) => {
    const [row] = await house.owner.query("select id from sign_explanation where teller_name = $1", [teller]);
    return paths.explanationReview(sunny, sign, String(row?.["id"]));
  };
  const looked = {
    holds: "yes",
    words: "Weighed twice since",
    on: "23 November 2026",
    clinicianName: "",
    clinicianRole: "",
    otherCause: "",
    otherCauseFound: "",
    reviewOn: "",
  };

  it("says whether it still holds, what was found and on which day, or is refused in place", async () => {
    const answer = await house.post(
      await reviewAt("Dr Dee Ellis"),
      { ...looked, holds: "", words: "" },
      asha,
    );
    assert.equal(answer.status, 422);
    const refused = wordsOf(await answer.text());
    assert.match(refused, /Say whether it still holds/);
    assert.match(refused, /Say what was found when it was looked at again/);
  });

  it("adds what was missing, and sets the next day", async () => {
    assert.equal(
      (await house.post(await reviewAt("Maureen Ash"), { ...looked, ...grounds }, asha)).status,
      303,
    );
    assert.match(await page(), /The clinician who said so: Dr Dee Ellis, paediatrician\./);
    assert.match(await bar2(), /Met Weight/);
  });

  it("without a next day leaves that missing again", async () => {
    await house.post(await reviewAt("Maureen Ash"), looked, asha);
    assert.match(await bar2(), /Not met .* no day is set to look at it again/);
  });

  it("after which it is no longer held keeps it in the table, with why", async () => {
    const over = { ...looked, holds: "no", words: "Dr Ellis never said so" };
    await house.post(await reviewAt("Maureen Ash"), over, asha);
    assert.match(await page(), /No longer held since 23 November 2026: Dr Ellis never said so/);
    assert.doesNotMatch(await page(), /No day is set to look at it again/);
  });

  it("that was due and did not come is shown as late", async () => {
    await house.owner.query("update sign_explanation set review_on = '2026-11-23' where teller_name = $1", [
      "Dr Dee Ellis",
    ]);
    assert.match(await page(), /Was to be looked at again by 23 November 2026/);
    assert.match(await read(paths.child(sunny)), /To be looked at again by 23 November 2026, and was not\./);
  });
});
