import assert from "node:assert/strict";
import { test } from "node:test";
import { plantSmallPartnership } from "../testing/small-partnership.ts";
import { openTestHouse } from "../testing/test-house.ts";
import { bringing, log } from "../testing/imports/bringing.ts";

const house = await openTestHouse();
const { bring, rows, refusal, kept, add } = bringing(house, await plantSmallPartnership(house));

const marlow = { pupil: "Marlow Quince", born: "11/02/2019" };

test("a file that is all another child's is refused whole", async () => {
  const importId = await bring(log({ ref: "1", ...marlow }, { ref: "2", ...marlow }));
  assert.match(
    (await refusal(importId)) ?? "",
    /about another child: no row that says whose it is is Sunniva’s/,
  );
  assert.equal(await kept(importId), 0);
});

test("of a whole school's log only this child's rows are proposed, and nothing of the others is shown", async () => {
  const importId = await bring(
    log({ ref: "1" }, { ref: "2", ...marlow, what: "Marlow fell" }, { ref: "3", pupil: "", born: "" }),
  );
  const found = await rows(importId);
  assert.deepEqual(
    found.map(({ verdict }) => verdict),
    ["new", "left out", "refused"],
  );
  assert.doesNotMatch(JSON.stringify(found), /Marlow/);
  assert.match(found[2]?.why ?? "", /does not say whose it is/);
  assert.deepEqual(await add(importId), { added: 1, already: 0, refused: 1, leftOut: 1 });
});

test("a row that gives this child another birth day is refused until the agency says which is right", async () => {
  const [row] = await rows(await bring(log({ ref: "x", born: "04/07/2017" })));
  assert.equal(row?.verdict, "refused");
  assert.match(row.why ?? "", /4 July 2017, not 3 July 2017/);
});

test("a row with the name alone is let in, with a word to check that it is the same child", async () => {
  const [row] = await rows(await bring(log({ ref: "y", pupil: "Sunny Ashdown", born: "" })));
  assert.equal(row?.verdict, "new");
  assert.match(row.why ?? "", /Check that it is the same child/);
});

const bundle = (...resources: object[]) =>
  JSON.stringify({
    resourceType: "Bundle",
    type: "collection",
    entry: resources.map((resource) => ({ resource })),
  });
const patient = (nhsNumber: string, birthDate: string) => ({
  resourceType: "Patient",
  id: "p",
  identifier: [{ system: "https://fhir.nhs.uk/Id/nhs-number", value: nhsNumber }],
  birthDate,
});
const condition = {
  resourceType: "Condition",
  id: "c",
  code: { text: "Asthma" },
  subject: { reference: "Patient/p" },
  recordedDate: "2024-02-03",
};

test("a GP's record is this child's by its Patient, wherever in the file the Patient stands", async () => {
  const importId = await bring(bundle(condition, patient("9990000034", "2017-07-03")), "gp.json");
  assert.equal((await add(importId)).added, 1);
});

test("another child's GP record is refused whole, and so is one that does not say whose it is", async () => {
  assert.match(
    (await refusal(await bring(bundle(patient("9990000042", "2019-02-11"), condition)))) ?? "",
    /about another child/,
  );
  assert.match((await refusal(await bring(bundle(condition)))) ?? "", /no Patient in it/);
});
