import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { paths } from "../paths.ts";
import { openTestHouse } from "../testing/test-house.ts";
import { wordsOf } from "../testing/words-of.ts";
import { DEMONSTRATION_PASSWORD } from "./demonstration.ts";
import { plantWhenNew } from "./plant-when-new.ts";
import { plantedChildId } from "./planted.store.ts";
import { readSeeds } from "./read-seeds.ts";

const open = await openTestHouse();
await plantWhenNew({ ...open, tell: () => undefined });
const seeds = readSeeds();
const signIn = (name: string) => open.signIn(`${name}@ashmere.example`, DEMONSTRATION_PASSWORD);
const words = async (path: string, cookie: string) => {
  const answer = await open.get(path, cookie);
  assert.equal(answer.status, 200, path);
  return wordsOf(await answer.text());
};
const childId = async (slug: string) => {
  const story = seeds.stories.find((one) => one.slug === slug);
  return (await open.store.asProduct((tx) => plantedChildId(tx, story?.child.nhsNumber ?? ""))) ?? "";
};

describe("the demonstration’s front door", async () => {
  const sadia = await signIn("sadia.noor");
  const [list, rows] = [
    await words(paths.concerns(), sadia),
    await open.owner.query("select id, given from concern"),
  ];
  const concernOf = async (given: string) =>
    await words(paths.concern(String(rows.find((row) => row["given"] === given)?.["id"])), sadia);

  test("has a concern that waits, and those that were answered", () => {
    for (const given of ["Daisy", "Amina", "Jonah"]) assert.match(list, new RegExp(given));
  });

  test("a school’s of five to five on a Friday was to be answered by Monday evening, and was before noon", async () => {
    const page = await concernOf("Daisy");
    assert.match(page, /20 November 2026.*(16:55|4:55)/);
    assert.match(page, /23 November 2026/);
    assert.match(page, /Thank you for ringing so plainly/);
  });

  test("a mother’s by a link was not accepted, with what she is told and whether it would do for another child", async () => {
    const page = await concernOf("Amina");
    assert.match(page, /Hodan Yusuf/);
    assert.match(page, /You were right to tell us/);
    assert.match(page, /could walk would not be left alone/);
  });
});

test("an accepted concern stands in the child’s record in its referrer’s words", async () => {
  const marcus = await signIn("marcus.obi");
  const page = await words(paths.chronology(await childId("daisy-marsh")), marcus);
  assert.match(page, /came from home in its box and the box was empty/);
});

describe("questions between agencies", () => {
  const result = async (slug: string, name: string) =>
    await words(paths.check(await childId(slug), "INF-1"), await signIn(name));

  test("one answered, one refused with its reason and one past its time are told apart", async () => {
    assert.match(
      await result("rowan-pike", "adeola.martins"),
      /Ashmere General Hospital asked Wold Constabulary/,
    );
    assert.match(await result("leo-brennan", "adeola.martins"), /reason for not sharing/);
    assert.match(await result("jonah-tilley", "marcus.obi"), /5 November 2026/);
  });

  test("where nothing was asked nothing is asked of anybody", async () => {
    assert.match(await result("amina-warsame", "adeola.martins"), /[Nn]othing was asked|not apply/);
  });

  test("what was shared unasked says on which basis", async () => {
    const page = await words(paths.sharing(await childId("jonah-tilley")), await signIn("marcus.obi"));
    assert.match(
      page,
      /Linden Primary School.*Ashmere General Hospital|Ashmere General Hospital.*Linden Primary School/s,
    );
    const [ground] = await open.owner.query(
      `select g.article_6 as basis from sharing_ground g join sharing_decision d on d.id = g.decision_id where d.request_id is null`,
    );
    assert.match(String(ground?.["basis"]), /section 11 of the Children Act 2004/);
  });

  test("an agency finds what it was asked among the questions to it", async () => {
    assert.match(
      await words(paths.questions(), await signIn("vince.moreau")),
      /Jodie Crewe, and her daughter Mia/,
    );
  });
});

test("planting again plants no concern and no question twice", async () => {
  const count = async () =>
    await open.owner.query(
      "select (select count(*) from concern) as concerns, (select count(*) from sharing_decision) as decisions, (select count(*) from information_request) as questions",
    );
  const before = await count();
  assert.deepEqual(before, [{ concerns: 3, decisions: 3, questions: 5 }]);
  await plantWhenNew({ ...open, tell: () => undefined });
  assert.deepEqual(await count(), before);
});
