import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { paths } from "../paths.ts";
import { looksKept } from "../testing/looks-kept.store.ts";
import { plantSmallPartnership } from "../testing/small-partnership.ts";
import { openTestHouse } from "../testing/test-house.ts";
import { wordsOf } from "../testing/words-of.ts";

const house = await openTestHouse();
const { sunny, team, viewer } = await plantSmallPartnership(house);
const asha = await house.signIn("asha@example.org");

const adding = (fields: Record<string, string>) =>
  house.post(
    paths.team(sunny),
    { team: team.hospital, from: "24 November 2026", role: "Paediatrician", ...fields },
    asha,
  );

describe("the team around a child", () => {
  it("says who is in it, for which agency, and who leads", async () => {
    const page = wordsOf(await (await house.get(paths.team(sunny), asha)).text());
    assert.match(page, /Asha Bell \(leads\), social worker Children's services, Team/);
    assert.match(page, /Cleo Dunn, designated safeguarding lead Hill School, Team/);
    assert.match(page, /Nobody has left Sunny’s team/);
  });

  it("is refused to somebody whose team does not work with the child", async () => {
    const dee = await house.signIn("dee@example.org");
    const addresses = [paths.team(sunny), paths.newInvolvement(sunny), paths.lead(sunny)];
    for (const address of addresses) {
      const answer = await house.get(address, dee);
      assert.equal(answer.status, 404);
      assert.match(await answer.text(), /There is nothing here that you may see/);
    }
    assert.equal((await house.post(paths.team(sunny), { team: team.hospital }, dee)).status, 404);
    assert.equal((await house.post(paths.lead(sunny), {}, dee)).status, 404);
  });

  it("sends somebody who is not signed in to sign in", async () => {
    assert.equal((await house.get(paths.team(sunny))).status, 303);
  });

  it("keeps a look at each of its pages", async () => {
    for (const address of [paths.team(sunny), paths.newInvolvement(sunny), paths.lead(sunny)])
      await house.get(address, asha);
    const parts = await looksKept(house, sunny, viewer.asha.practitionerId);
    for (const part of ["team", "adding somebody to the team", "naming the lead professional"])
      assert.ok(parts.includes(part), part);
  });
});

describe("adding a team", () => {
  it("says that the team will see the record", async () => {
    const page = wordsOf(await (await house.get(paths.newInvolvement(sunny), asha)).text());
    assert.match(
      page,
      /Everybody in the team you choose will be able to read Sunny’s record from the first day you give/,
    );
  });

  for (const [wrong, fields, sentence] of [
    ["no team", { team: "" }, /Choose the team/],
    ["a team of elsewhere", { team: sunny }, /Choose the team/],
    [
      "a practitioner of another team",
      { practitioner: viewer.cleo.practitionerId },
      /Choose somebody of Town Hospital, Team/,
    ],
    ["a practitioner and a name", { practitioner: viewer.dee.practitionerId, named: "Dee" }, /not both/],
    ["nobody and no role", { role: "" }, /Say what role they have/],
    ["no day", { from: "" }, /Say from which day/],
    ["a day in 2062", { from: "1 March 2062" }, /1 March 2062 is after 24 November 2027/],
    [
      "a day long before the child was born",
      { from: "1 March 2010" },
      /1 March 2010 is before Sunny was expected/,
    ],
    ["a month alone", { from: "March 2026" }, /one exact day/],
  ] as const)
    it(`with ${wrong} is refused in place, and nothing typed is lost`, async () => {
      const answer = await adding({ does: "Looks after <her> feeds", ...fields });
      assert.equal(answer.status, 422);
      assert.match(wordsOf(await answer.text()), sentence);
      const again = await (await house.get(paths.newInvolvement(sunny), asha)).text();
      assert.match(again, /Looks after &lt;her> feeds/);
      assert.match(again, /You began this on/);
    });

  it("lets its practitioners see the child, and drops the draft", async () => {
    const dee = await house.signIn("dee@example.org");
    assert.equal((await house.get(paths.team(sunny), dee)).status, 404);
    const does = "<script>alert(1)</script> feeds";
    const answer = await adding({ practitioner: viewer.dee.practitionerId, role: "", does });
    assert.equal(answer.status, 303);
    const page = await (await house.get(answer.headers.get("location") ?? "", dee)).text();
    assert.match(page, /The team has been added/);
    assert.match(wordsOf(page), /Dee Ellis, paediatrician Town Hospital, Team/);
    assert.match(page, /&lt;script>alert\(1\)&lt;\/script> feeds/);
    assert.doesNotMatch(page, /<script>alert/);
    assert.doesNotMatch(
      await (await house.get(paths.newInvolvement(sunny), asha)).text(),
      /You began this on/,
    );
  });

  it("twice is refused, saying since when they have been in it", async () => {
    const answer = await adding({ practitioner: viewer.dee.practitionerId });
    assert.equal(answer.status, 422);
    assert.match(await answer.text(), /Dee Ellis has been in the team since 24 November 2026/);
  });

  it("takes somebody who does not sign in by name alone, from a day to come", async () => {
    assert.equal(
      (await adding({ named: "Ivy Moss", role: "Dietitian", from: "1 December 2026" })).status,
      303,
    );
    const page = wordsOf(await (await house.get(paths.team(sunny), asha)).text());
    assert.match(
      page,
      /Ivy Moss, dietitian Town Hospital, Team Not recorded 1 December 2026 Record last day/,
    );
  });
});
