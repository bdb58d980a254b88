import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { plantFamily } from "../genogram/testing/plant-family.ts";
import { paths } from "../paths.ts";
import { openTestHouse } from "../testing/test-house.ts";
import { wordsOf } from "../testing/words-of.ts";

const house = await openTestHouse();
const { sunny, asha, dee, ids, viewer } = await plantFamily(house);
const rows = await house.owner.query("select id from team where agency_id = $1", [viewer.dee.agencyId]);
const hospital = String(rows[0]?.["id"]);
const words = async (path: string, cookie = dee) => wordsOf(await (await house.get(path, cookie)).text());
const entry = (what: string) => ({
  kind: "contact",
  happened: "20 November 2026",
  what,
  basis: "fact",
  seen: "",
  tone: "",
});

describe("a team that works with an adult of the family", () => {
  it("is added with whom they work, and shown so in the team", async () => {
    assert.match(
      await words(paths.newInvolvement(sunny), asha),
      /Who do they work with\?.*Marian Ashdown, about 3\d/,
    );
    const fields = {
      team: hospital,
      practitioner: viewer.dee.practitionerId,
      named: "",
      role: "Recovery worker",
      does: "",
      with: ids.marian,
      from: "1 November 2026",
    };
    assert.equal((await house.post(paths.team(sunny), { ...fields, with: ids.kit }, asha)).status, 422);
    assert.equal((await house.post(paths.team(sunny), fields, asha)).status, 303);
    assert.match(await words(paths.team(sunny), asha), /Works with Marian Ashdown, not with Sunny/);
    assert.match(await words(paths.access(sunny), asha), /Working with an adult of the family/);
  });

  it("has a first page of its own: who the child is, who leads, the team and the adult", async () => {
    await house.post(paths.entries(sunny), entry("Said at school that she is hungry"), asha);
    const page = await words(paths.child(sunny));
    assert.match(page, /You work with an adult of Sunny’s family/);
    assert.match(page, /Asha Bell/);
    assert.match(page, /Who you work with Marian Ashdown/);
    assert.match(page, /Town Hospital has recorded nothing in these weeks/);
    assert.doesNotMatch(page, /hungry|Needs attention|Growth/);
  });

  it("is offered no other tab than the first page, the chronology and the team", async () => {
    const page = await (await house.get(paths.child(sunny), dee)).text();
    const tabs = [...page.matchAll(/class="child-tabs__tab" href="([^"]*)"/g)].map(([, href]) => href);
    assert.deepEqual(tabs, [paths.child(sunny), paths.chronology(sunny), paths.team(sunny)]);
    for (const path of [paths.growth(sunny), paths.signs(sunny), paths.checks(sunny), paths.looks(sunny)])
      assert.equal((await house.get(path, dee)).status, 403);
  });

  it("is told why of the family's pages, which would say of others that they are not recorded", async () => {
    for (const path of [
      paths.family(sunny),
      paths.familyHomes(sunny),
      paths.familyHelp(sunny),
      paths.genogram(sunny),
      paths.genogramJson(sunny),
    ]) {
      assert.equal((await house.get(path, dee)).status, 403);
      assert.match(await words(path), /works with an adult of the family you may not see the family\. Ask/);
    }
    assert.doesNotMatch(await words(paths.child(sunny)), /Who sleeps where/);
  });

  it("is not told that nobody saw the child, where it may not see who did", async () => {
    const team = await words(paths.team(sunny));
    assert.match(team, /When other agencies last saw Sunny is not shown to you/);
    assert.doesNotMatch(team, /has not recorded seeing/);
    const chronology = await words(paths.chronology(sunny));
    assert.match(chronology, /Only what Town Hospital recorded stands here/);
    assert.doesNotMatch(chronology, /no entries about|nobody recorded seeing|Nobody has yet written/);
  });

  it("reads and adds what its own agency recorded, and nothing of others", async () => {
    assert.match(await words(paths.newEntry(sunny)), /Add an entry|What happened/);
    const answer = await house.post(paths.entries(sunny), entry("Marian came, on time"), dee);
    assert.equal(answer.status, 303);
    const page = await words(paths.chronology(sunny));
    assert.match(page, /Of the chronology you see only what Town Hospital recorded/);
    assert.match(page, /Marian came, on time/);
    assert.doesNotMatch(page, /hungry/);
    assert.match(await words(paths.child(sunny)), /Marian came, on time/);
  });

  it("reads what is recorded about the adult, and nothing of anybody else of the family", async () => {
    const page = await words(paths.child(sunny));
    assert.match(page, /Who you work with Marian Ashdown\. Born 1991\./);
    assert.doesNotMatch(page, /Ruth Amis|Cal Penn|Kit/);
    assert.equal((await house.get(paths.familyPerson(sunny, ids.kit), dee)).status, 404);
  });
});
