import assert from "node:assert/strict";
import { test } from "node:test";
import { childById } from "../children/public.ts";
import { paths } from "../paths.ts";
import { plantSmallPartnership } from "../testing/small-partnership.ts";
import { openTestHouse } from "../testing/test-house.ts";
import { wordsOf } from "../testing/words-of.ts";
import { addPerson } from "./add-person.store.ts";
import { familyRowsOf } from "./family.store.ts";

const house = await openTestHouse();
const { store } = house;
const { sunny, viewer } = await plantSmallPartnership(house);
const asha = await house.signIn("asha@example.org");
const told = { saidBy: "Their mother", saidOn: house.house.clock.today() };
const { partnershipId, practitionerId } = viewer.asha;
const sunnys = (await store.asProduct((tx) => childById(tx, sunny)))?.personId ?? "";
const sibling = await store.as(viewer.asha, (tx) =>
  addPerson(
    tx,
    { partnershipId, practitionerId, at: house.house.clock.now() },
    sunny,
    { given: "Ray", family: "Ashdown", born: null, sex: "male", how: "brother" },
    told,
  ),
);
const said = { saidBy: "Their mother", saidOn: "24 November 2026" };
const rows = () =>
  store.as(viewer.asha, async (tx) => {
    const child = await childById(tx, sunny);
    assert.ok(child);
    return await familyRowsOf(tx, child);
  });
const refused = async (answer: Response, words: RegExp) => {
  assert.equal(answer.status, 422);
  assert.match(wordsOf(await answer.text()), words);
};
const tell = (kind: string, fields: Record<string, string>) =>
  house.post(paths.familyFacts(sunny, kind), { ...said, ...fields }, asha);

test("nobody is the other parent of their own child, nor turns out to be their own father", async () => {
  const father = { person_id: sunnys, parent: "father" };
  await refused(await tell("not-known", { ...father, other_id: sunnys }), /Choose two different people/);
  await refused(await tell("not-known", { ...father, found_id: sunnys }), /Choose two different people/);
  assert.equal((await rows()).unknown_parent.length, 0);
});

test("nobody is recorded with parental responsibility for themselves, in a row that is shown nowhere", async () => {
  const kind = "responsibility";
  const fields = { person_id: sunnys, holder_id: sunnys, answer: "yes", how: "" };
  await refused(await tell(kind, fields), /Choose two different people/);
});

test("what was tried to find one child’s father is not moved to another child", async () => {
  for (const person_id of [sunnys, sibling])
    assert.equal((await tell("not-known", { person_id, parent: "father" })).status, 303);
  const [one, other] = (await rows()).unknown_parent;
  const tried = { unknown_id: one?.first_id ?? "", day: "3 May 2026", tried: "Asked the hospital" };
  assert.equal((await tell("tries", tried)).status, 303);
  const [row] = (await rows()).unknown_parent_try;
  const path = paths.familyFact(sunny, "tries", row?.first_id ?? "");
  const moved = {
    ...said,
    ...tried,
    unknown_id: other?.first_id ?? "",
    basedOn: row?.id ?? "",
    reason: "Mistaken",
  };
  await refused(await house.post(path, moved, asha), /Choose which parent it was about/);
});
