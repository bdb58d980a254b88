import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { paths } from "../paths.ts";
import { newId } from "../platform/id.ts";
import { plantChild, plantSmallPartnership } from "../testing/small-partnership.ts";
import { openTestHouse } from "../testing/test-house.ts";
import { wordsOf } from "../testing/words-of.ts";

const house = await openTestHouse();
const { sunny, viewer, partnershipId, agency, team } = await plantSmallPartnership(house);
const [asha, bill, cleo, dee] = await Promise.all(
  ["asha", "bill", "cleo", "dee"].map((who) => house.signIn(`${who}@example.org`)),
);
const page = async (path: string, cookie: string | undefined) =>
  wordsOf(await (await house.get(path, cookie)).text());

describe("who may see a record", () => {
  it("is told of every team, its people and its managers", async () => {
    const words = await page(paths.access(sunny), cleo);
    assert.match(
      words,
      /Children's services, Team Asha Bell, social worker \(leads\) Asha Bell, social worker Bill Crane/,
    );
    assert.match(words, /Hill School, Team Cleo Dunn/);
    assert.match(words, /Bill Crane, team manager, Children's services: manages the team Team/);
    assert.match(words, /Nobody reads Sunny’s record for an audit/);
    assert.doesNotMatch(words, /Dee Ellis/);
  });

  it("is decided by who leads or manages; to others nothing of it is offered", async () => {
    const forCleo = await (await house.get(paths.access(sunny), cleo)).text();
    const forAsha = await (await house.get(paths.access(sunny), asha)).text();
    for (const path of [paths.newBar(sunny), paths.auditWindow(sunny), paths.recordClosing(sunny)]) {
      assert.doesNotMatch(forCleo, new RegExp(`href="${path}"`));
      assert.match(forAsha, new RegExp(`href="${path}"`));
      assert.equal((await house.get(path, cleo)).status, 403);
      assert.equal((await house.post(path, {}, cleo)).status, 403);
    }
  });
});

describe("an auditor", () => {
  const window = (to: string) => ({
    practitioner: viewer.dee.practitionerId,
    audit: "Deep-dive on neglect",
    from: "24 November 2026",
    to,
  });

  it("is let in for 90 days at most", async () => {
    const answer = await house.post(paths.auditWindow(sunny), window("22 February 2027"), asha);
    assert.equal(answer.status, 422);
    assert.match(await answer.text(), /That is 91 days/);
    assert.equal((await house.get(paths.child(sunny), dee)).status, 404);
    assert.equal((await house.post(paths.auditWindow(sunny), window("21 February 2027"), asha)).status, 303);
  });

  it("reads, is told so on every page, and is offered nothing to add", async () => {
    for (const path of [paths.child(sunny), paths.chronology(sunny), paths.signs(sunny), paths.team(sunny)]) {
      const text = await (await house.get(path, dee)).text();
      assert.match(
        wordsOf(text),
        /to be read only: Deep-dive on neglect\. Your last day is 21 February 2027/,
      );
      assert.doesNotMatch(text, /method="post" action="\/children/);
      assert.doesNotMatch(text, /\/entries\/new|\/signs\/new|\/team\/new|\/team\/lead/);
    }
    assert.equal((await house.get(paths.newEntry(sunny), dee)).status, 403);
  });
});

describe("somebody barred by name", () => {
  const bar = (practitioner: string) => ({ practitioner, reason: "He is her uncle." });

  it("is not oneself", async () => {
    const answer = await house.post(paths.newBar(sunny), bar(viewer.asha.practitionerId), asha);
    assert.equal(answer.status, 422);
    assert.match(await answer.text(), /Nobody bars themselves/);
  });

  it("sees nothing from then on, in whatever way, until it is lifted", async () => {
    assert.equal((await house.post(paths.newBar(sunny), bar(viewer.dee.practitionerId), asha)).status, 303);
    assert.equal((await house.get(paths.child(sunny), dee)).status, 404);
    const emergency = { number: "9990000034", name: "", born: "", reason: "A reason that is long enough." };
    const answer = await house.post(paths.emergency(), emergency, dee);
    assert.equal(answer.status, 422);
    assert.match(await answer.text(), /Nothing was opened/);
    const words = await page(paths.access(sunny), cleo);
    assert.match(
      words,
      /Dee Ellis, paediatrician, Town Hospital, since 24 November 2026, 10:00, by Asha Bell: He is her uncle\./,
    );
    assert.match(words, /Nobody reads Sunny’s record for an audit/);
    const lift = paths.barEnd(sunny, viewer.dee.practitionerId);
    assert.equal((await house.post(lift, { reason: "" }, bill)).status, 422);
    assert.equal((await house.post(lift, { reason: "He is not." }, bill)).status, 303);
    assert.equal((await house.get(paths.child(sunny), dee)).status, 200);
  });
});

describe("closing a record", () => {
  it("keeps what was typed while no reason is given, and says what would stand still", async () => {
    assert.match(await page(paths.recordClosing(sunny), asha), /Nothing in it waits for anybody/);
    assert.equal((await house.post(paths.recordClosing(sunny), { reason: " " }, asha)).status, 422);
  });

  it("is said on every page, whose forms and links to add are gone", async () => {
    const reason = "Sunny is safe and well with her grandmother";
    assert.equal((await house.post(paths.recordClosing(sunny), { reason }, asha)).status, 303);
    for (const who of [asha, cleo])
      for (const path of [
        paths.child(sunny),
        paths.chronology(sunny),
        paths.team(sunny),
        paths.growth(sunny),
      ]) {
        const text = await (await house.get(path, who)).text();
        assert.match(
          wordsOf(text),
          /closed on 24 November 2026: Sunny is safe and well with her grandmother\./,
        );
        assert.doesNotMatch(text, /\/entries\/new|\/team\/new|\/team\/lead|\/statements\/|\/growth\/facts"/);
      }
    assert.equal((await house.get(paths.newEntry(sunny), asha)).status, 403);
    assert.equal((await house.get(paths.recordClosing(sunny), asha)).status, 403);
  });

  it("is opened again with a reason", async () => {
    assert.equal((await house.post(paths.recordReopening(sunny), { reason: "She asked" }, cleo)).status, 403);
    assert.equal((await house.post(paths.recordReopening(sunny), { reason: "She asked" }, bill)).status, 303);
    assert.equal((await house.get(paths.newEntry(sunny), asha)).status, 200);
    assert.match(
      await page(paths.access(sunny), cleo),
      /Opened again on 24 November 2026, by Bill Crane: She asked/,
    );
  });
});

describe("a child who has turned 18", () => {
  it("has a record to be read, until whoever leads keeps it open", async () => {
    const grown = await house.store.asProduct(async (tx) => {
      const childId = await plantChild(tx, partnershipId, {
        given: "Ada",
        family: "Old",
        knownAs: null,
        born: "2008-11-24",
        nhsNumber: "9990000050",
      });
      await tx
        .insertInto("involvement")
        .values({
          partnership_id: partnershipId,
          id: newId(),
          child_id: childId,
          agency_id: agency.services,
          team_id: team.services,
          practitioner_id: null,
          named: null,
          role: "Social worker",
          does: null,
          from_on: Temporal.PlainDate.from("2020-01-01"),
          recorded_by: null,
          recorded_at: house.house.clock.now(),
        })
        .execute();
      return childId;
    });
    assert.match(
      await page(paths.child(grown), asha),
      /Ada turned 18 on 24 November 2026, and nobody has decided/,
    );
    assert.equal((await house.get(paths.newEntry(grown), asha)).status, 403);
    const kept = { reason: "Until she is 21, and she wants it." };
    assert.equal((await house.post(paths.recordKeptOpen(grown), kept, bill)).status, 303);
    assert.doesNotMatch(await page(paths.child(grown), asha), /turned 18/);
    assert.equal((await house.get(paths.newEntry(grown), asha)).status, 200);
  });
});
