import assert from "node:assert/strict";
import { test } from "node:test";
import { plantSmallPartnership } from "../testing/small-partnership.ts";
import { openTestHouse } from "../testing/test-house.ts";
import { bringing, log } from "../testing/imports/bringing.ts";

const house = await openTestHouse();
const planted = await plantSmallPartnership(house);
const { childId, agencyId, bring, account } = bringing(house, planted);
const cleo = await house.signIn("cleo@example.org");
const files = `/children/${childId}/imports`;

async function upload(text: string, { name = "log.csv", cookie = cleo, agency = agencyId } = {}) {
  const body = new FormData();
  body.append("agency", agency);
  body.append("file", new File([text], name));
  return await house.app.request(files, {
    method: "POST",
    headers: { cookie, origin: "http://localhost" },
    body,
  });
}

const at = (answer: Response): string => answer.headers.get("location") ?? "";
const page = async (path: string, cookie = cleo) => await (await house.get(path, cookie)).text();

test("a file is brought in, looked at, and added", async () => {
  const answer = await upload(log({ ref: "1" }, { ref: "2", date: "01/01/2030" }));
  assert.equal(answer.status, 303);
  const shown = await page(at(answer));
  assert.match(shown, /1 entry will be added; 1 row is refused\./);
  assert.match(shown, /Add 1 entry/);
  assert.match(await page(`${at(answer)}?show=refused`), /“Date”: 1 January 2030 is still to come/);
  const added = await house.post(`${at(answer)}/addition`, { shown: "1", keep: "1", page: "1" }, cleo);
  assert.equal(at(added), at(answer));
  assert.match(await page(at(answer)), /1 entry was added/);
  assert.match(await page(files), /log\.csv/);
  assert.equal((await account()).length, 1);
});

test("no file chosen is said beside the field, with 422", async () => {
  const body = new FormData();
  body.append("agency", agencyId);
  const answer = await house.app.request(files, {
    method: "POST",
    headers: { cookie: cleo, origin: "http://localhost" },
    body,
  });
  assert.equal(answer.status, 422);
  assert.match(await answer.text(), /href="#file">Choose the file to bring in/);
});

test("a refused file says why on its page", async () => {
  assert.match(await page(at(await upload("%PDF-1.7", { name: "letter.pdf" }))), /This is a PDF/);
});

test("ticks on one page are kept when the next page is looked at", async () => {
  const many = Array.from({ length: 60 }, (_, n) => ({ ref: `K-${n}` }));
  const there = at(await upload(log(...many)));
  const shown = many.slice(0, 50).map((_, n) => n + 1);
  const next = await house.post(
    `${there}/rows`,
    { shown: shown.join(","), keep: shown.slice(5).map(String), page: "1" },
    cleo,
  );
  assert.equal(at(next), `${there}?page=2`);
  assert.match(await page(at(next)), /55 entries will be added; 5 rows are left out\./);
  await house.post(`${there}/addition`, { shown: "51,52", keep: "51", page: "2" }, cleo);
  assert.match(await page(there), /54 entries were added/);
});

const odd = (ref: string) =>
  `Ref;When;Child;Zzz;Attd\n${ref};04/03/2026;Sunniva Ashdown;Fell in the yard;FTA\n`;

test("columns nobody knows are asked about once, and remembered for the agency's next file", async () => {
  const there = at(await upload(odd("Z1")));
  assert.match(await page(there), /Say what is in the columns/);
  const asking = await page(`${there}/mapping`);
  assert.match(asking, /“Fell in the yard”/);
  const said = {
    "column-0": "sourceId",
    "column-1": "day",
    "column-2": "childName",
    "column-3": "what",
    "column-4": "attendance",
    kind: "incident",
  };
  const unasked = await house.post(`${there}/mapping`, { ...said, "column-1": "" }, cleo);
  assert.equal(unasked.status, 422);
  assert.match(await unasked.text(), /Choose the column with the day it happened/);
  const saved = await house.post(`${there}/mapping`, { ...said, "attendance FTA": "was not brought" }, cleo);
  assert.equal(saved.status, 303);
  assert.match(await page(there), /1 entry will be added/);
  assert.match(await page(at(await upload(odd("Z2")))), /1 entry will be added/);
  const agency = await page(`/agencies/${agencyId}`);
  assert.match(agency, /Said by Cleo Dunn/);
  assert.match(agency, /“Zzz”: What happened/);
});

test("a file that looks like another agency's is brought in with a warning", async () => {
  const there = at(await upload(odd("Z3"), { agency: planted.agency.services }));
  assert.match(await page(there), /Files with these columns have come from Hill School before/);
});

test("a file that is left adds nothing and keeps nothing", async () => {
  const there = at(await upload(log({ ref: "L1" })));
  await house.post(`${there}/leaving`, {}, cleo);
  assert.match(await page(there), /This file was left/);
});

test("a file still being read shows how far, and looks again by itself", async () => {
  const importId = await bring(log({ ref: "M1" }));
  await house.owner.query("update file_import set proposed_at = null, rows_read = 1234 where id = $1", [
    importId,
  ]);
  const answer = await house.get(`${files}/${importId}`, cleo);
  assert.equal(answer.headers.get("refresh"), "2");
  assert.match(await answer.text(), /1,234 rows so far/);
});

test("a file whose reading stopped says that nothing was added and to bring it again", async () => {
  const importId = await bring(log({ ref: "N1" }));
  await house.owner.query(
    "update file_import set proposed_at = null, heartbeat_at = heartbeat_at - interval '2 minutes' where id = $1",
    [importId],
  );
  const answer = await house.get(`${files}/${importId}`, cleo);
  assert.equal(answer.headers.get("refresh"), null);
  assert.match(await answer.text(), /interrupted\. Nothing was added/);
});

test("who does not work with the child sees no file of theirs and can bring none", async () => {
  const importId = await bring(log({ ref: "O1" }));
  const dee = await house.signIn("dee@example.org");
  for (const path of [files, `${files}/${importId}`, `${files}/${importId}/mapping`])
    assert.equal((await house.get(path, dee)).status, 404);
  assert.equal((await upload(log({ ref: "O2" }), { cookie: dee })).status, 404);
  for (const part of ["addition", "leaving", "rows", "mapping"])
    assert.equal((await house.post(`${files}/${importId}/${part}`, {}, dee)).status, 404);
  assert.doesNotMatch(await page(`/agencies/${agencyId}`, dee), /log\.csv/);
});

test("every look at a child's files is kept", async () => {
  const looks = await house.owner.query("select distinct part from look where child_id = $1", [childId]);
  const parts = looks.map(({ part }) => part);
  for (const part of [
    "files brought in",
    "a file brought in",
    "bringing a file in",
    "adding a file",
    "leaving a file",
  ])
    assert.ok(parts.includes(part), part);
});

test("from an agency's page one goes on to a child's files with that agency chosen", async () => {
  assert.match(await page("/agencies"), /Hill School/);
  const answer = await house.get(`/agencies/${planted.agency.hospital}?child=${childId}`, cleo);
  assert.equal(at(answer), `${files}?agency=${planted.agency.hospital}`);
  assert.match(await page(at(answer)), new RegExp(`value="${planted.agency.hospital}" selected`));
});
