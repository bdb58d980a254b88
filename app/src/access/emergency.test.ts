import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { paths } from "../paths.ts";
import { plantSmallPartnership } from "../testing/small-partnership.ts";
import { openTestHouse } from "../testing/test-house.ts";
import { wordsOf } from "../testing/words-of.ts";

const house = await openTestHouse();
const { sunny, viewer } = await plantSmallPartnership(house);
const [asha, bill, cleo, dee] = await Promise.all(
  ["asha", "bill", "cleo", "dee"].map((who) => house.signIn(`${who}@example.org`)),
);
const reason = "She is in front of me and cannot say what she takes.";
const byNumber = { number: "999 000 0034", name: "", born: "", reason };
const page = async (path: string, cookie: string | undefined) =>
  wordsOf(await (await house.get(path, cookie)).text());
const opened = async () => await house.owner.query("select * from emergency_access", []);

describe("a practitioner with no part in the team", () => {
  it("is offered an emergency where a record is not there for them, and in an empty search", async () => {
    assert.match(await page(paths.child(sunny), dee), /open a record in an emergency/);
    assert.match(await page("/children?find=Sunniva", dee), /Open a record in an emergency/);
  });

  it("is told beforehand what will happen", async () => {
    const words = await page(paths.emergency(), dee);
    assert.match(words, /four hours/);
    assert.match(words, /told at once/);
    assert.match(words, /restricted stays closed/);
    assert.match(words, /ten times in an hour/);
  });

  it("must say why, in more than a few words, and keeps what was typed", async () => {
    const answer = await house.post(paths.emergency(), { ...byNumber, reason: "urgent" }, dee);
    assert.equal(answer.status, 422);
    assert.match(await answer.text(), /at least 20 characters[\s\S]*999 000 0034/);
    assert.deepEqual(await opened(), []);
  });

  it("must say why in as many characters as the record counts, or a refusal would tell who is in it", async () => {
    const answer = await house.post(paths.emergency(), { ...byNumber, reason: "🌙".repeat(12) }, dee);
    assert.equal(answer.status, 422);
    assert.deepEqual(await opened(), []);
  });

  it("is told the same where there is no such child and where the name is not exact", async () => {
    const told = async (fields: Record<string, string>) => {
      const answer = await house.post(
        paths.emergency(),
        { number: "", name: "", born: "", reason, ...fields },
        dee,
      );
      assert.equal(answer.status, 422);
      return /Nothing was opened\.[^<]*/.exec(await answer.text())?.[0];
    };
    const none = await told({ name: "Nobody Atall", born: "1 May 2016" });
    const near = await told({ name: "Sunniva Ashdow", born: "3 July 2017" });
    assert.ok(none);
    assert.equal(near, none);
    assert.deepEqual(await opened(), []);
  });
});

describe("a record opened in an emergency", () => {
  it("is open by exact name and day of birth, and says so on every page of it", async () => {
    const answer = await house.post(
      paths.emergency(),
      { number: "", name: "sunniva ashdown", born: "3 July 2017", reason },
      dee,
    );
    assert.equal(answer.status, 303);
    assert.equal(answer.headers.get("location"), paths.child(sunny));
    for (const path of [paths.child(sunny), paths.chronology(sunny), paths.growth(sunny)])
      assert.match(
        await page(path, dee),
        /Open to you in an emergency until 14:00\. You wrote: “She is in front/,
      );
  });

  it("offers the chronology to add to, and nothing else to add", async () => {
    const chronology = await (await house.get(paths.chronology(sunny), dee)).text();
    assert.match(chronology, new RegExp(`href="${paths.newEntry(sunny)}"`));
    const first = await (await house.get(paths.child(sunny), dee)).text();
    for (const closed of [
      paths.newSign(sunny),
      paths.newInvolvement(sunny),
      paths.lead(sunny),
      paths.sharing(sunny),
    ])
      assert.doesNotMatch(first, new RegExp(`href="${closed}"`));
    assert.equal((await house.get(paths.newEntry(sunny), dee)).status, 200);
    assert.equal((await house.get(paths.sharing(sunny), dee)).status, 403);
  });

  it("is not opened a second time by who has it open", async () => {
    assert.equal((await house.post(paths.emergency(), byNumber, dee)).status, 303);
    assert.equal((await opened()).length, 1);
  });

  it("keeps each look with the reason", async () => {
    const looks = await house.owner.query(
      "select part, relation, reason from look where practitioner_id = $1 order by looked_at, id",
      [viewer.dee.practitionerId],
    );
    assert.ok(looks.length > 1);
    assert.ok(looks.every((look) => look["relation"] === "emergency" && look["reason"] === reason));
  });
});

describe("whoever leads or manages", () => {
  it("is told at once, on their own pages and on the child's first page", async () => {
    for (const who of [asha, bill])
      for (const path of [paths.children(), paths.questions(), paths.child(sunny), paths.emergencies()])
        assert.match(await page(path, who), /Dee Ellis, paediatrician, Town Hospital/, path);
    assert.doesNotMatch(await page(paths.children(), cleo), /Dee Ellis/);
    assert.match(await page(paths.child(sunny), cleo), /Dee Ellis/);
  });

  it("reviews it once; a member who does not lead cannot, nor whoever opened it", async () => {
    const [one] = await opened();
    const at = paths.emergencyReview(sunny, String(one?.["id"]));
    const review = { needed: "yes", words: "It was: thank you, Dee." };
    assert.equal((await house.post(at, review, cleo)).status, 403);
    assert.equal((await house.post(at, review, dee)).status, 403);
    assert.match(await page(at, asha), /10:00 Opened in an emergency/);
    assert.equal((await house.post(at, { needed: "", words: "" }, asha)).status, 422);
    assert.equal((await house.post(at, review, asha)).status, 303);
    assert.equal((await house.post(at, review, bill)).status, 403);
    for (const path of [paths.children(), paths.questions(), paths.child(sunny)])
      assert.doesNotMatch(await page(path, bill), /Dee Ellis/, path);
    assert.match(await page(paths.access(sunny), cleo), /It was needed, Asha Bell wrote/);
    assert.match(await page(paths.emergencies(), dee), /It was needed, Asha Bell wrote/);
  });

  it("cannot be reviewed in one's own favour behind the pages", async () => {
    const [one] = await opened();
    await assert.rejects(
      house.store.as(viewer.dee, (tx) =>
        tx
          .insertInto("emergency_review")
          .values({
            partnership_id: viewer.dee.partnershipId,
            id: "00000000-0000-4000-8000-000000000001",
            emergency_id: String(one?.["id"]),
            child_id: sunny,
            needed: true,
            words: "Mine",
            recorded_by: viewer.dee.practitionerId,
            recorded_at: house.house.clock.now(),
          })
          .execute(),
      ),
    );
  });
});

describe("trying again and again", () => {
  it("ends after ten tries in an hour, in words", async () => {
    const tries = (await house.owner.query("select count(*) as n from emergency_try", []))[0]?.["n"];
    const wrong = { number: "", name: "Nobody Atall", born: "1 May 2016", reason };
    for (let n = Number(tries); n < 10; n++)
      assert.equal((await house.post(paths.emergency(), wrong, dee)).status, 422);
    const answer = await house.post(paths.emergency(), wrong, dee);
    assert.equal(answer.status, 403);
    assert.match(wordsOf(await answer.text()), /tried ten times within an hour/);
  });

  it("is counted where ten and more are made at once", async () => {
    const wrong = { number: "", name: "Nobody Atall", born: "1 May 2016", reason };
    const answers = await Promise.all(
      Array.from({ length: 14 }, () => house.post(paths.emergency(), wrong, cleo)),
    );
    assert.equal(answers.filter(({ status }) => status === 422).length, 10);
    assert.equal(answers.filter(({ status }) => status === 403).length, 4);
  });
});
