import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { paths } from "../paths.ts";
import { openTestHouse } from "../testing/test-house.ts";
import { plantFamily } from "./testing/plant-family.ts";

const house = await openTestHouse();
const { sunny, asha, dee, ids, add } = await plantFamily(house);
const page = async (query = "") => await (await house.get(`${paths.genogram(sunny)}${query}`, asha)).text();
const placeOf = (text: string, id: string): number =>
  Number(new RegExp(`data-person="${id}" data-order="(\\d+)"`).exec(text)?.[1]);

describe("the drawing of a child's family", () => {
  it("is drawn for who works with the child, with everybody a link to their page", async () => {
    const text = await page();
    for (const id of Object.values(ids)) {
      assert.match(text, new RegExp(`data-person="${id}"`));
      assert.match(text, new RegExp(`href="${paths.familyPerson(sunny, id)}"`));
    }
    assert.match(text, /Not recorded yet/);
    assert.match(text, /The drawing in words/);
  });

  it("is nothing to another team", async () => {
    assert.equal((await house.get(paths.genogram(sunny), dee)).status, 404);
    const moved = await house.post(paths.genogramMoves(sunny), { person: ids.kit, way: "left" }, dee);
    assert.equal(moved.status, 404);
  });

  it("shows the family as it was on another day", async () => {
    assert.match(await page(), /Foster placement|Foster carer/);
    const before = await page("?on=1+March+2020");
    assert.match(before, /as at 1 March 2020/);
    assert.doesNotMatch(before, /Foster placement/);
    assert.match(await page("?on=the+other+day"), /govuk-error-message/);
  });

  it("shows the layers that are asked for, and none where none is", async () => {
    assert.match(await page(), /genogram-hull/);
    assert.doesNotMatch(await page("?layers=none"), /genogram-hull/);
    assert.match(await page("?layers=care,services"), /value="care" checked|checked[^>]*value="care"/);
  });
});

describe("a move in the drawing", () => {
  const move = (person: string, way: string, more = {}) =>
    house.post(paths.genogramMoves(sunny), { person, way, ...more }, asha);

  const undo = (kept: string) => house.post(paths.genogramUndo(sunny), { move: kept }, asha);
  const keptIn = (text: string) => /name="move" value="([^"]+)"/.exec(text)?.[1] ?? "";

  it("is kept, and can be undone, once", async () => {
    const before = await page();
    assert.ok(placeOf(before, ids.kit) < placeOf(before, ids.sunny));
    const answer = await move(ids.sunny, "left");
    assert.equal(answer.status, 303);
    assert.match(answer.headers.get("location") ?? "", /done=moved/);
    const moved = await page();
    assert.ok(placeOf(moved, ids.sunny) < placeOf(moved, ids.kit));
    assert.equal((await undo(keptIn(moved))).status, 303);
    const undone = await page();
    assert.ok(placeOf(undone, ids.kit) < placeOf(undone, ids.sunny));
    assert.equal((await undo(keptIn(moved))).status, 404);
  });

  it("stays when somebody is added", async () => {
    await move(ids.sunny, "left");
    await add("sibling", ids.kit, { given: "Noor", born: "2024", parents: [ids.marian] });
    const after = await page();
    assert.ok(placeOf(after, ids.sunny) < placeOf(after, ids.kit));
  });
});
