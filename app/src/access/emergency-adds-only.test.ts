import assert from "node:assert/strict";
import { before, describe, it } from "node:test";
import { sql } from "kysely";
import { paths } from "../paths.ts";
import { newId } from "../platform/id.ts";
import { plantSmallPartnership } from "../testing/small-partnership.ts";
import { openTestHouse } from "../testing/test-house.ts";
import { wordsOf } from "../testing/words-of.ts";

const house = await openTestHouse();
const { sunny, viewer, agency, partnershipId } = await plantSmallPartnership(house);
const dee = await house.signIn("dee@example.org");
const [earlier, tonight] = [newId(), newId()];
const kept = { partnership_id: partnershipId, recorded_at: house.house.clock.now() };

async function write(id: string, what: string, by: string, as: "product" | "dee") {
  const row = {
    ...kept,
    id,
    child_id: sunny,
    first_id: id,
    happened_from: "2026-11-20",
    happened_to: "2026-11-20",
    happened_precision: "day",
    happened_about: false,
    kind: "note",
    what,
    basis: "fact",
    author: "Somebody",
    agency_id: agency.hospital,
    recorded_by: by,
  };
  const insert = sql`insert into entry (${sql.join(Object.keys(row).map((column) => sql.ref(column)))})
    values (${sql.join(Object.values(row))})`;
  await (as === "product"
    ? house.store.asProduct((tx) => insert.execute(tx))
    : house.store.as(viewer.dee, (tx) => insert.execute(tx)));
}
const page = async (path: string) => wordsOf(await (await house.get(path, dee)).text());
const asDee = (table: string, row: Record<string, unknown>) =>
  house.store.as(viewer.dee, (tx) =>
    sql`insert into ${sql.table(table)}
      (partnership_id, recorded_by, recorded_at, child_id, ${sql.join(Object.keys(row).map((column) => sql.ref(column)))})
      values (${partnershipId}, ${viewer.dee.practitionerId}, ${kept.recorded_at}, ${sunny}, ${sql.join(Object.values(row))})`.execute(
      tx,
    ),
  );

before(async () => {
  await write(earlier, "Her colleague's words of last week", viewer.asha.practitionerId, "product");
  const reason = "She is in front of me and cannot say what she takes.";
  const asked = { number: "999 000 0034", name: "", born: "", reason };
  assert.equal((await house.post(paths.emergency(), asked, dee)).status, 303);
  await write(tonight, "What she saw tonight", viewer.dee.practitionerId, "dee");
});

describe("whoever opened a record in an emergency", () => {
  it("corrects, withdraws, restricts and chooses nothing that somebody of their own agency wrote before", async () => {
    for (const at of [paths.correction, paths.withdrawal, paths.restriction, paths.choice]) {
      const path = at(sunny, earlier);
      assert.equal((await house.get(path, dee)).status, 403, path);
      assert.equal((await house.post(path, { why: "I know better", chosen: "yes" }, dee)).status, 403, path);
      assert.match(await page(path), /change there only what you wrote yourself/);
    }
    const shown = await page(paths.entry(sunny, earlier));
    assert.match(shown, /Her colleague's words of last week/);
    assert.doesNotMatch(shown, /Correct|Withdraw|Restrict or seal|Choose as significant/);
    assert.match(shown, /you may add to the chronology, and change there only what you wrote yourself/);
  });

  it("is refused the same by the database, whatever asks it", async () => {
    const refused = /row-level security/;
    const id = () => newId();
    await assert.rejects(asDee("entry_withdrawal", { first_id: earlier, reason: "Gone" }), refused);
    await assert.rejects(
      asDee("entry_restriction", { id: id(), first_id: earlier, open_to: [agency.hospital], reason: "Kept" }),
      refused,
    );
    await assert.rejects(
      asDee("entry_choice", { id: id(), first_id: earlier, chosen: true, why: "Mine" }),
      refused,
    );
    await assert.rejects(
      house.store.as(viewer.dee, (tx) =>
        sql`insert into measurement (partnership_id, id, child_id, entry_id, sort, value, unit)
          values (${partnershipId}, ${id()}, ${sunny}, ${earlier}, 'weight', 20, 'kg')`.execute(tx),
      ),
      refused,
    );
    await assert.rejects(
      asDee("chronology_review", { id: id(), reviewed_on: "2026-11-24", sentence: "Looked through" }),
      refused,
    );
    const correction = {
      id: id(),
      first_id: earlier,
      corrects_id: earlier,
      correction_reason: "Wrong",
      happened_from: "2026-11-20",
      happened_to: "2026-11-20",
      happened_precision: "day",
      happened_about: false,
      kind: "note",
      what: "Mine now",
      basis: "fact",
      author: "Dee Ellis",
      agency_id: agency.hospital,
    };
    await assert.rejects(asDee("entry", correction), refused);
    assert.equal((await house.owner.query("select id from entry where first_id = $1", [earlier])).length, 1);
  });

  it("puts right what they wrote themselves", async () => {
    assert.match(await page(paths.entry(sunny, tonight)), /Correct Restrict or seal Withdraw/);
    assert.equal((await house.get(paths.correction(sunny, tonight), dee)).status, 200);
    const answer = await house.post(paths.withdrawal(sunny, tonight), { why: "Of another child" }, dee);
    assert.equal(answer.status, 303);
    assert.match(await page(paths.entry(sunny, tonight)), /Withdrawn by Dee Ellis/);
  });

  it("does not once a colleague has corrected it", async () => {
    const later = newId();
    await write(later, "Hers, at first", viewer.dee.practitionerId, "dee");
    await house.owner.query(
      `insert into entry (partnership_id, id, child_id, first_id, corrects_id, correction_reason, happened_from, happened_to,
        happened_precision, happened_about, kind, what, basis, author, agency_id, recorded_by, recorded_at)
      select partnership_id, $2, child_id, first_id, id, 'Put right', happened_from, happened_to, happened_precision,
        happened_about, kind, 'A colleague put it right', basis, 'Somebody else', agency_id, $3, recorded_at from entry where id = $1`,
      [later, newId(), viewer.asha.practitionerId],
    );
    assert.equal((await house.get(paths.withdrawal(sunny, later), dee)).status, 403);
    await assert.rejects(
      asDee("entry_withdrawal", { first_id: later, reason: "Gone" }),
      /row-level security/,
    );
  });
});
