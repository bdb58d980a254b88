import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { childById } from "../children/public.ts";
import { paths } from "../paths.ts";
import { plantSmallPartnership } from "../testing/small-partnership.ts";
import { openTestHouse } from "../testing/test-house.ts";
import { wordsOf } from "../testing/words-of.ts";
import { familyOf } from "./public.ts";
import { relativeHref } from "./relatives/relative-href.ts";

const house = await openTestHouse();
const { sunny, viewer } = await plantSmallPartnership(house);
const asha = await house.signIn("asha@example.org");
const today = house.house.clock.today();

const read = () =>
  house.store.as(viewer.asha, async (tx) => {
    const child = await childById(tx, sunny);
    assert.ok(child);
    return await familyOf(tx, child, today);
  });
const named = async (name: string) => (await read()).people.find((p) => p.name === name)?.id ?? "";
const homeNamed = async (name: string) => (await read()).households.find((h) => h.name === name)?.id ?? "";
const page = async () => wordsOf(await (await house.get(paths.family(sunny), asha)).text());
const add = (relation: string, of: string, fields: Record<string, string | string[]>) =>
  house.post(
    paths.relatives(sunny),
    { relation, of, sex: "not known", saidBy: "Their mother", saidOn: "24 November 2026", ...fields },
    asha,
  );

describe("a family with two fathers, a foster placement and three homes", () => {
  it("is first asked of by what is missing", async () => {
    const words = await page();
    assert.match(words, /Sunny’s mother is not recorded\. Add the mother/);
    assert.match(words, /Sunny’s father is not recorded\. Add the father.*Record that it is not known/);
    assert.match(words, /Where Sunny sleeps is not recorded/);
  });

  it("is told what is missing once, and each link says by itself what it records", async () => {
    const text = await (await house.get(paths.family(sunny), asha)).text();
    const links = [...text.matchAll(/<a class="action"[^>]*>(.*?)<\/a>/gs)].map(([, inside = ""]) =>
      wordsOf(inside),
    );
    for (const link of [
      "Add the mother of Sunny",
      "Record that it is not known, Sunny’s mother",
      "Record it, where Sunny sleeps",
    ])
      assert.ok(links.includes(link), link);
    assert.ok(!links.some((link) => link.includes("is not recorded")));
  });

  it("is recorded in five short forms, each with the tie and the home", async () => {
    const sunnys = await named("Sunniva Ashdown");
    const mum = { given: "Marian", family: "Ashdown", sex: "female", born: "1991", kind: "birth" };
    assert.equal(
      (
        await add("parent", sunnys, {
          ...mum,
          responsible: "yes",
          newHome: "Mum’s flat",
          childToo: "yes",
          nights: "Sunday to Thursday",
        })
      ).status,
      303,
    );
    const dad = { given: "Owen", family: "Reed", sex: "male", born: "about 1988", kind: "birth" };
    assert.equal(
      (
        await add("parent", sunnys, {
          ...dad,
          responsible: "not known",
          newHome: "Dad’s",
          childToo: "yes",
          nights: "Fridays",
        })
      ).status,
      303,
    );
    const marian = await named("Marian Ashdown");
    const brother = {
      given: "Jory",
      family: "Ashdown",
      sex: "male",
      born: "2021",
      home: await homeNamed("Mum’s flat"),
    };
    assert.equal((await add("sibling", sunnys, { ...brother, parents: [marian] })).status, 303);
    const other = { given: "Cal", family: "Penn", sex: "male", kind: "birth" };
    assert.equal((await add("parent", await named("Jory Ashdown"), other)).status, 303);
    const carer = { given: "Ruth", family: "Amis", sex: "female", kind: "foster", from: "March 2026" };
    assert.equal(
      (await add("carer", sunnys, { ...carer, newHome: "Ruth’s", childToo: "yes", nights: "Saturdays" }))
        .status,
      303,
    );
  });

  it("is then told by generation and by home", async () => {
    const words = await page();
    assert.match(words, /Marian Ashdown: mother, about 35\. Lives at Mum’s flat/);
    assert.match(words, /Owen Reed: father, about 38\. Lives at Dad’s/);
    assert.match(words, /Jory Ashdown: half-brother through her mother, about 5\. Lives at Mum’s flat/);
    assert.match(words, /Cal Penn: half-brother Jory’s father\./);
    assert.match(words, /Ruth Amis: foster carer\. Lives at Ruth’s/);
    assert.match(words, /Mum’s flat: Marian Ashdown, Sunny \(Sunday to Thursday\) and Jory Ashdown\./);
    const family = await read();
    assert.deepEqual(family.parentLinks.map(({ kind }) => kind).toSorted(), [
      "birth",
      "birth",
      "birth",
      "birth",
      "foster",
    ]);
    assert.equal(family.households.length, 3);
  });

  it("still says what nobody has asked", async () => {
    const words = await page();
    assert.doesNotMatch(words, /Sunny’s father is not recorded/);
    assert.match(words, /Whether Ruth Amis, foster carer, has parental responsibility is not recorded/);
    assert.match(words, /Owen Reed’s mother is not recorded/);
    assert.match(words, /Who gives Sunny personal care is not recorded/);
  });
});

describe("adding somebody", () => {
  it("without a name, or without saying who told it, is refused in place and the draft kept", async () => {
    const sunnys = await named("Sunniva Ashdown");
    const answer = await add("parent", sunnys, {
      given: "",
      saidBy: "",
      family: "",
      kind: "step",
      born: "2062",
    });
    assert.equal(answer.status, 422);
    const words = wordsOf(await answer.text());
    assert.match(words, /Say who told this, or where it was read/);
    const draft = await (await house.get(relativeHref(sunny, "parent", sunnys), asha)).text();
    assert.match(draft, /You began this on[\s\S]*value="2062"/);
  });

  it("who is recorded already asks whether it is them, and records nobody twice", async () => {
    const cal = await named("Cal Penn");
    const sunnys = await named("Sunniva Ashdown");
    const again = { given: "Kal", family: "Pen", sex: "male", kind: "step" };
    const answer = await add("carer", sunnys, again);
    assert.equal(answer.status, 422);
    assert.match(
      wordsOf(await answer.text()),
      /Is it them\?.*Yes: Cal Penn In the family of Sunniva Ashdown/,
    );
    assert.equal((await add("carer", sunnys, { ...again, same: cal })).status, 303);
    const family = await read();
    assert.equal(family.people.filter(({ name }) => /P/.test(name)).length, 1);
    assert.ok(family.parentLinks.some(({ parent, kind }) => parent === cal && kind === "step"));
  });

  it("is told as at the day somebody asks for", async () => {
    const words = wordsOf(await (await house.get(`${paths.family(sunny)}?on=1 March 2020`, asha)).text());
    assert.match(words, /Sunny’s family as at 1 March 2020/);
    assert.match(words, /Jory Ashdown: half-brother through her mother, not yet born/);
    assert.match(
      wordsOf(await (await house.get(`${paths.family(sunny)}?on=soon`, asha)).text()),
      /Sunny’s family/,
    );
  });
});
