import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { describe, it } from "node:test";
import { familyFromJson } from "@throughline/genogram";
import { paths } from "../../paths.ts";
import { openTestHouse } from "../../testing/test-house.ts";
import { plantFamily } from "../testing/plant-family.ts";

const house = await openTestHouse();
const { sunny, asha, dee, family } = await plantFamily(house);
const get = async (path: string) => {
  const answer = await house.get(path, asha);
  return { answer, text: Buffer.from(await answer.arrayBuffer()).toString("latin1") };
};
const looks = async () =>
  (await house.owner.query("select part from look where child_id = $1 order by looked_at, id", [sunny])).map(
    ({ part }) => String(part),
  );

describe("a family taken away", () => {
  it("is one PDF/UA sheet that says its words, whoever printed it, and how to keep it", async () => {
    const { answer, text } = await get(`${paths.genogramPdf(sunny)}?paper=A4`);
    assert.equal(answer.headers.get("content-type"), "application/pdf");
    assert.match(answer.headers.get("content-disposition") ?? "", /family-SA-2026-11-24\.pdf/);
    assert.match(text, /<pdfuaid:part>1<\/pdfuaid:part>/);
    assert.match(text, /The family of Sunniva Ashdown, as at 24 November 2026/);
    assert.equal(text.match(/\/Type ?\/Page\b/g)?.length, 1);
    assert.match((await get(`${paths.genogramPdf(sunny)}?paper=A3`)).text, /pdfuaid/);
    if (process.env["KEEP_PDF"]) writeFileSync(process.env["KEEP_PDF"], text, "latin1");
  });

  it("as JSON is the whole of it, which can be read again", async () => {
    const { answer } = await get(paths.genogramJson(sunny));
    const again = familyFromJson(await (await house.get(paths.genogramJson(sunny), asha)).text());
    assert.equal(answer.status, 200);
    assert.deepEqual(again, await family());
  });

  it("as SVG has its head, its day and how to keep it", async () => {
    const { text } = await get(paths.genogramSvg(sunny));
    assert.match(text, /^<svg/);
    assert.match(text, /As at 24 November 2026/);
    assert.match(text, /Share it only with those who need it/);
  });

  it("as GEDCOM does not name the living unless that is asked for and confirmed", async () => {
    for (const version of ["7.0", "5.5.1"]) {
      const without = await get(`${paths.genogramGedcom(sunny)}?version=${version}`);
      assert.match(without.text, /^\S*0 HEAD/);
      assert.doesNotMatch(without.text, /Marian|Sunniva/);
      const asked = `${paths.genogramGedcom(sunny)}?version=${version}&living=named`;
      assert.equal((await get(asked)).answer.status, 303);
      assert.match((await get(`${asked}&confirmed=yes`)).text, /Marian/);
    }
  });

  it("tells before it is taken what GEDCOM could not say", async () => {
    const { text } = await get(`${paths.genogramTakeAway(sunny)}?version=7.0`);
    assert.match(text, /What this file does not say/);
    assert.match(text, /Left out: names, days/);
  });

  it("is kept as a look of its own, each time", async () => {
    const kept = await looks();
    for (const part of [
      "took away the family as PDF",
      "took away the family as JSON",
      "took away the family as SVG",
      "took away the family as GEDCOM without the names of the living",
      "took away the family as GEDCOM with the names of the living",
    ])
      assert.ok(kept.includes(part), part);
  });

  it("is nothing to another team", async () => {
    for (const path of [paths.genogramPdf, paths.genogramSvg, paths.genogramJson, paths.genogramGedcom])
      assert.equal((await house.get(path(sunny), dee)).status, 404);
  });
});
