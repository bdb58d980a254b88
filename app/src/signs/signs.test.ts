import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { tell } from "../chronology/testing/told.ts";
import { paths } from "../paths.ts";
import { looksKept } from "../testing/looks-kept.store.ts";
import { plantSmallPartnership } from "../testing/small-partnership.ts";
import { openTestHouse } from "../testing/test-house.ts";
import { wordsOf } from "../testing/words-of.ts";
import { idIn, signSaid } from "./testing/said.ts";

const house = await openTestHouse();
const { sunny, viewer } = await plantSmallPartnership(house);
const asha = await house.signIn("asha@example.org");
const cleo = await house.signIn("cleo@example.org");
const dee = await house.signIn("dee@example.org");
const [visit = "", weighed = ""] = await tell(house, viewer.asha, sunny, [
  { on: "4 May 2025", what: "Ribs plain to see in the bath", kind: "visit" },
  {
    on: "4 May 2026",
    what: "Weighed",
    kind: "measurement",
    measurements: [{ sort: "weight", value: 18.5, unit: "kg", note: null }],
  },
]);

const read = async (path: string, cookie = asha) => wordsOf(await (await house.get(path, cookie)).text());
const open = async (fields: Record<string, string | string[]> = {}, cookie = asha) =>
  await house.post(paths.signs(sunny), { ...signSaid, entry: visit, ...fields }, cookie);

describe("a sign", () => {
  it("is not recorded at first, and the tab says what will stand there", async () => {
    assert.match(await read(paths.signs(sunny)), /No sign is recorded\. What was observed about Sunny/);
  });

  it("is begun from an entry’s own page", async () => {
    const page = await (await house.get(paths.entry(sunny, visit), asha)).text();
    const begin = `${paths.newSign(sunny)}?entry=${visit}`;
    assert.ok(page.includes(`href="${begin}"`));
    assert.match(await read(begin), /4 May 2025, Children's services Ribs plain to see/);
  });

  it("begun from nothing asks first which entries it rests on, and finds them by their words", async () => {
    assert.match(await read(paths.newSign(sunny)), /which entries does it rest on\? .*The latest entries/);
    const found = await read(`${paths.newSign(sunny)}?words=ribs`);
    assert.match(found, /Entries with the words “ribs”.*Ribs plain to see/);
    assert.doesNotMatch(found, /4 May 2026/);
  });

  for (const [wrong, fields, sentence] of [
    ["no entry", { entry: "" }, /Choose at least one entry that it rests on/],
    ["no sort", { sort: "" }, /Choose what sort of sign it is/],
    ["no words", { words: " " }, /Say what was seen/],
    ["a day to come", { since: "March 2027" }, /March 2027 is after today/],
    ["a day long before birth", { since: "2015" }, /2015 is more than a year before Sunny was born/],
    ["nobody who saw it", { observedBy: "" }, /Say who observed it/],
  ] as const)
    it(`with ${wrong} is refused in place, and the draft kept`, async () => {
      const answer = await open({ words: "Thin arms", ...fields, offered: visit });
      assert.equal(answer.status, 422);
      const page = wordsOf(await answer.text());
      assert.match(page, sentence);
      assert.match(page, /4 May 2025, Children's services/);
      assert.match(await read(`${paths.newSign(sunny)}?entry=${visit}`), /You began this on/);
    });

  it("is kept with who observed it, who opened it and what it rests on, from a measurement too", async () => {
    const measured = await house.owner.query("select id from measurement where entry_id = $1", [weighed]);
    const from = `${paths.newSign(sunny)}?measurement=${String(measured[0]?.["id"])}&entry=${visit}&sort=weight`;
    const form = await (await house.get(from, asha)).text();
    assert.ok(form.includes(`name="measurement" value="${String(measured[0]?.["id"])}"`));
    const answer = await open({ entry: [visit, weighed], measurement: String(measured[0]?.["id"]) });
    assert.equal(answer.status, 303);
    const page = await read(answer.headers.get("location") ?? "");
    assert.match(page, /Weight, since about 2025/);
    assert.match(page, /Observed by Class staff\. Recorded by Asha Bell, Children's services/);
    assert.match(page, /Rests on 2 entries of 1 agency/);
    assert.match(page, /18\.5 kg/);
    assert.match(page, /Would we accept this for a child without a disability\? Nobody has answered this/);
    assert.match(page, /Sunny’s weight among the centile lines|The last of them was on 4 May 2026/);
    const [link] = await house.owner.query("select measurement_id from sign_entry where entry_id = $1", [
      weighed,
    ]);
    assert.equal(link?.["measurement_id"], measured[0]?.["id"]);
    assert.doesNotMatch(await read(`${paths.newSign(sunny)}?entry=${visit}`), /You began this on/);
  });

  it("that is open already is offered first, so that one thing seen does not become two", async () => {
    const page = await (await house.get(`${paths.newSign(sunny)}?entry=${visit}`, asha)).text();
    assert.match(wordsOf(page), /Is it one of these, which are open\? .* Weight, since about 2025/);
    const [, link = ""] = /href="([^"]*\/entries\?entry=[^"]*)"/.exec(page) ?? [];
    assert.ok(link.endsWith(`entry=${visit}`));
  });

  it("is read by the whole team, and by nobody else", async () => {
    assert.match(await read(paths.signs(sunny), cleo), /She has gained nothing in a year/);
    const stranger = await house.get(paths.signs(sunny), dee);
    assert.equal(stranger.status, 404);
    assert.ok(
      (await looksKept(house, sunny, viewer.cleo.practitionerId)).includes("signs and what explains them"),
    );
  });

  it("of another child is not found under this one", async () => {
    const unknown = paths.sign(sunny, "00000000-0000-4000-8000-000000000000");
    assert.equal((await house.get(unknown, asha)).status, 404);
  });
});

describe("more that a sign rests on", () => {
  it("is linked from any agency, once each", async () => {
    const sign = idIn((await open()).headers.get("location"));
    const [log = ""] = await tell(house, viewer.cleo, sunny, [
      { on: "9 June 2026", what: "Asked for thirds" },
    ]);
    const at = paths.signEntries(sunny, sign);
    const named = await (await house.get(`${at}?entry=${log}`, cleo)).text();
    assert.match(named, new RegExp(`value="${log}"[^>]*checked`));
    assert.match(await read(at, cleo), /9 June 2026, Hill School Asked for thirds/);
    assert.equal((await house.post(at, {}, cleo)).status, 422);
    for (let i = 0; i < 2; i++) assert.equal((await house.post(at, { entry: log }, cleo)).status, 303);
    assert.match(await read(paths.sign(sunny, sign)), /Rests on 2 entries of 2 agencies/);
  });

  it("is shown as it stands after a correction, and as withdrawn after a withdrawal", async () => {
    const sign = idIn((await open()).headers.get("location"));
    const said = { ...leastOf("Ribs were plain in May 2025"), reason: "Said more carefully" };
    assert.equal((await house.post(paths.correction(sunny, visit), said, asha)).status, 303);
    assert.match(await read(paths.sign(sunny, sign)), /Ribs were plain in May 2025/);
    await house.post(paths.withdrawal(sunny, visit), { why: "Another child" }, asha);
    const page = await read(paths.sign(sunny, sign));
    assert.match(page, /1 entry that it rested on has been withdrawn since/);
    assert.doesNotMatch(page, /Ribs/);
  });
});

function leastOf(what: string) {
  return { happened: "4 May 2025", kind: "visit", what, basis: "fact" };
}
