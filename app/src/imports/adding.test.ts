import assert from "node:assert/strict";
import { test } from "node:test";
import { plantSmallPartnership } from "../testing/small-partnership.ts";
import { openTestHouse } from "../testing/test-house.ts";
import { addProposals, bringIn } from "./public.ts";
import { bringing, log } from "../testing/imports/bringing.ts";

const opened = await openTestHouse();
const planted = await plantSmallPartnership(opened);
const { house, owner } = opened;
const { bring, rows, add, account, kept, childId, agencyId } = bringing(opened, planted);

test("the same file again adds nothing, and its rows point at the entries that are here", async () => {
  const text = log({ ref: "A1" }, { ref: "", what: "No reference, but words of its own" });
  assert.deepEqual(await add(await bring(text)), { added: 2, already: 0, refused: 0, leftOut: 0 });
  const again = await bring(text);
  assert.deepEqual(
    (await rows(again)).map(({ verdict }) => verdict),
    ["here already", "here already"],
  );
  assert.deepEqual(await add(again), { added: 0, already: 2, refused: 0, leftOut: 0 });
});

test("adding one file twice adds it once", async () => {
  const importId = await bring(log({ ref: "B1" }));
  assert.equal((await add(importId)).added, 1);
  assert.deepEqual(await add(importId), { added: 0, already: 1, refused: 0, leftOut: 0 });
});

test("a file brought by two people at once is added once", async () => {
  const text = log({ ref: "C1" }, { ref: "C2" });
  const { importId } = await bringIn(house, planted.viewer.asha, {
    childId,
    agencyId,
    file: { name: "log.csv", bytes: once(text) },
  });
  const mine = await bring(text);
  const [first, second] = await Promise.all([
    add(mine),
    addProposals(house, planted.viewer.asha, { childId, importId }),
  ]);
  assert.equal(first.added + second.added, 2);
});

test("rows left out are not added", async () => {
  const importId = await bring(log({ ref: "D1" }, { ref: "D2" }, { ref: "D3" }));
  assert.deepEqual(await add(importId, [2]), { added: 2, already: 0, refused: 0, leftOut: 1 });
  assert.equal(
    (await account()).some(({ source }) => source?.sourceId === "D2"),
    false,
  );
});

test("a row that stands in the file twice is added once", async () => {
  const importId = await bring(log({ ref: "E1" }, { ref: "E1" }));
  assert.deepEqual(await add(importId), { added: 1, already: 0, refused: 0, leftOut: 1 });
});

test("a reference the agency has since written otherwise is not added, and says so", async () => {
  await add(await bring(log({ ref: "F1", what: "Came in late" })));
  const [row] = await rows(await bring(log({ ref: "F1", what: "Came in late, and hungry" })));
  assert.equal(row?.verdict, "here already");
  assert.match(row.why ?? "", /says something else/);
});

test("an entry kept from the viewer is not added beside itself, and nothing of it is told", async () => {
  await add(await bring(log({ ref: "G1" })));
  await owner.query("update entry set open_to = array[$1::uuid] where source_id = 'G1'", [
    planted.agency.services,
  ]);
  const again = await bring(log({ ref: "G1", what: "Otherwise" }));
  assert.deepEqual(
    (await rows(again)).map(({ verdict, why, proposed }) => [verdict, why, proposed]),
    [["here already", "This is in the record, and restricted: it can be read only there.", null]],
  );
});

test("a file read and not added leaves the record as it was", async () => {
  const before = (await account()).length;
  const importId = await bring(log({ ref: "H1" }, { ref: "H2" }));
  assert.equal(await kept(importId), 4);
  assert.equal((await account()).length, before);
});

test("when the adding fails halfway nothing is added", async () => {
  const importId = await bring(
    log({ ref: "I1" }, { ref: "I2", what: "This one is refused by the database" }),
  );
  await owner.script("alter table entry add constraint refused check (what not like 'This one is refused%')");
  await assert.rejects(add(importId));
  await owner.script("alter table entry drop constraint refused");
  assert.equal(
    (await account()).some(({ source }) => source?.sourceId === "I1"),
    false,
  );
  assert.equal((await add(importId)).added, 2);
});

test("who does not work with a child can neither bring a file in for the child nor add one", async () => {
  const importId = await bring(log({ ref: "J1" }));
  const file = { name: "log.csv", bytes: once(log({ ref: "J2" })) };
  await assert.rejects(bringIn(house, planted.viewer.dee, { childId, agencyId, file }));
  await assert.rejects(addProposals(house, planted.viewer.dee, { childId, importId }));
});

async function* once(text: string): AsyncGenerator<Uint8Array> {
  yield Buffer.from(text);
}
