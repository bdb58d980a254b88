import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { paths } from "../paths.ts";
import { plantSmallPartnership } from "../testing/small-partnership.ts";
import { openTestHouse } from "../testing/test-house.ts";
import { wordsOf } from "../testing/words-of.ts";

const house = await openTestHouse();
const { sunny, viewer, partnershipId } = await plantSmallPartnership(house);
const [asha, cleo, dee] = await Promise.all(
  ["asha", "cleo", "dee"].map((who) => house.signIn(`${who}@example.org`)),
);
const page = async (path: string, cookie: string | undefined) =>
  wordsOf(await (await house.get(path, cookie)).text());
const look = (
  who: "cleo" | "dee",
  relation: string | null,
  reason: string | null,
  part: string,
  at: string,
) =>
  house.owner.query(
    "insert into look (partnership_id, id, child_id, practitioner_id, agency_id, part, looked_at, relation, reason) values ($1, gen_random_uuid(), $2, $3, $4, $5, $6, $7, $8)",
    [partnershipId, sunny, viewer[who].practitionerId, viewer[who].agencyId, part, at, relation, reason],
  );
await look("cleo", "team", null, "growth", "2026-11-18T09:00:00Z");
await look("cleo", "team", null, "sealed entries", "2026-11-18T09:05:00Z");
await look("dee", "emergency", "She is here and cannot speak", "overview", "2026-11-22T23:30:00Z");
await look("dee", "front door", null, "found at the front door for a concern", "2026-11-23T00:30:00Z");

describe("who looked", () => {
  it("tells why each may, and those with no part in the team first, with their reason", async () => {
    const words = await page(paths.looks(sunny), cleo);
    assert.match(words, /Looked without a part in the team around Sunny 23 November 2026, 00:30: Dee Ellis/);
    assert.match(
      words,
      /opened it in an emergency\. Overview\. Their reason: “She is here and cannot speak”/,
    );
    assert.match(words, /Growth Cleo Dunn is in the team around Sunny/);
  });
});

describe("the weekly list", () => {
  it("stands at the top of the day of whoever leads until it is read, and of nobody else", async () => {
    assert.match(
      await page(paths.children(), asha),
      /Who looked last week.*16 November 2026 to 22 November 2026/,
    );
    assert.doesNotMatch(await page(paths.children(), cleo), /Who looked last week/);
    const week = await page(paths.weekOfLooks("2026-11-16"), asha);
    assert.match(week, /Somebody who is in the team around Sunny: twice, by Cleo Dunn, Hill School/);
    assert.match(week, /22 November 2026, 23:30: Dee Ellis.*“She is here and cannot speak”/);
    assert.doesNotMatch(week, /front door/);
    assert.doesNotMatch(await page(paths.children(), asha), /Who looked last week/);
    assert.match(await page(paths.weekOfLooks("2026-11-16"), cleo), /You lead for no child today/);
    assert.equal((await house.get(paths.weekOfLooks("2026-11-17"), asha)).status, 404);
    assert.equal((await house.get(paths.weekOfLooks("2026-11-23"), asha)).status, 404);
  });
});

describe("telling a family who looked", () => {
  const at = (query: string) => `${paths.looksTold(sunny)}?${query}`;

  it("asks for days, a year at most and none to come", async () => {
    assert.match(await page(paths.looksTold(sunny), cleo), /Show who looked on these days/);
    assert.equal((await house.get(at("from=2026-11-20&to=2026-11-19"), cleo)).status, 422);
    assert.equal((await house.get(at("from=2026-11-20&to=2026-11-25"), cleo)).status, 422);
    assert.equal((await house.get(at("from=2025-11-23&to=2026-11-24"), cleo)).status, 422);
  });

  it("names who, when, which part in plain words and why they may, and nothing sealed", async () => {
    const words = await page(at("from=2026-11-16&to=2026-11-22"), cleo);
    assert.match(
      words,
      /Cleo Dunn, designated safeguarding lead, Hill School Cleo Dunn is in the team around Sunny/,
    );
    assert.match(words, /18 November 2026, from 09:00: weight and height, another page/);
    assert.match(words, /Dee Ellis opened it in an emergency\. 22 November 2026, from 23:30: the first page/);
    assert.doesNotMatch(words, /sealed/i);
  });

  it("is recorded: to whom, how and when; by one of the team only", async () => {
    const told = {
      from: "16 November 2026",
      to: "22 November 2026",
      toldTo: "Marian, her mother",
      how: "Read through at home",
      givenOn: "24 November 2026",
    };
    const refused = await house.post(paths.looksTold(sunny), { ...told, toldTo: "" }, cleo);
    assert.equal(refused.status, 422);
    assert.match(await refused.text(), /Read through at home/);
    assert.equal((await house.post(paths.looksTold(sunny), told, dee)).status, 404);
    assert.equal((await house.post(paths.looksTold(sunny), told, cleo)).status, 303);
    assert.match(
      await page(paths.looks(sunny), asha),
      /24 November 2026: Marian, her mother, of 16 November 2026 to 22 November 2026\. Read through at home, by Cleo Dunn/,
    );
  });
});
