import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { sql } from "kysely";
import { setAdministrator } from "../joining/public.ts";
import { paths } from "../paths.ts";
import type { Viewer } from "../platform/database/viewer.ts";
import { newId } from "../platform/id.ts";
import { plantSmallPartnership } from "../testing/small-partnership.ts";
import { openTestHouse } from "../testing/test-house.ts";
import { wordsOf } from "../testing/words-of.ts";

const house = await openTestHouse();
const { sunny, viewer, partnershipId, team, agency } = await plantSmallPartnership(house);
const office = newId();
await house.store.asProduct(async (tx) => {
  const kept = { partnership_id: partnershipId, agency_id: agency.hospital };
  await tx
    .insertInto("team")
    .values({ ...kept, id: office, name: "Ward 9" })
    .execute();
});
/** The school's team alone stands round Sunny, beside children's services; Dee's hospital has a second team that does. */
await house.owner.query(
  `insert into involvement (partnership_id, id, child_id, agency_id, team_id, practitioner_id, named, role, from_on, recorded_by, recorded_at)
   values ($1, $2, $3, $4, $5, null, 'Ward 9', 'Nurse', '2026-01-05', $6, '2026-01-05T09:00:00Z')`,
  [partnershipId, newId(), sunny, agency.hospital, office, viewer.asha.practitionerId],
);
assert.ok(await setAdministrator(house.house, "dee@example.org", true));
const [asha, bill, cleo, dee] = await Promise.all(
  ["asha", "bill", "cleo", "dee"].map((who) => house.signIn(`${who}@example.org`)),
);
const self = viewer.dee.practitionerId;
const spell = { team: office, from: "24 November 2026", to: "23 November 2027", reason: "Covers the ward" };
const page = async (path: string, cookie: string | undefined) =>
  wordsOf(await (await house.get(path, cookie)).text());
const sees = async (cookie: string | undefined) =>
  (await house.get(paths.child(sunny), cookie)).status === 200;
const requests = async () =>
  (await house.owner.query("select id from closer_request order by asked_at, id", [])).map(({ id }) =>
    String(id),
  );
const asOne = (who: Viewer, words: ReturnType<typeof sql>) => house.store.as(who, (tx) => words.execute(tx));

describe("whoever looks after an agency's people", () => {
  it("does not put themselves in a team: it is asked, said on their page, and opens nothing", async () => {
    const words = await page(paths.agencyPerson(self), dee);
    assert.match(words, /Nobody lets themselves see more children/);
    assert.equal((await house.post(paths.personSpells(self), spell, dee)).status, 303);
    assert.equal(await sees(dee), false);
    assert.match(
      await page(paths.agencyPerson(self), dee),
      /Not recorded yet\. Dee Ellis, Town Hospital, asks to be in Ward 9 from 24 November 2026 until 23 November 2027, and so to see the record of every child whom that team works with/,
    );
    assert.deepEqual(await house.owner.query("select id from membership_change", []), []);
  });

  it("does not confirm it themselves, nor does anybody whom it is not for", async () => {
    const [id = ""] = await requests();
    assert.equal((await house.post(paths.closerConfirmation(id), {}, dee)).status, 403);
    for (const other of [asha, bill, cleo])
      assert.equal((await house.post(paths.closerConfirmation(id), {}, other)).status, 404);
    for (const who of [viewer.dee, viewer.bill])
      await assert.rejects(
        asOne(
          who,
          sql`insert into closer_confirmation values (${partnershipId}, ${id}, ${who.practitionerId}, ${house.house.clock.now()})`,
        ),
        /row-level security/,
      );
  });

  it("is refused by the database too, whatever asks it", async () => {
    const row = (membership: string) => sql`insert into membership_change
      (partnership_id, id, membership_id, practitioner_id, team_id, from_on, to_on, reason, recorded_by, recorded_at)
      values (${partnershipId}, ${newId()}, ${membership}, ${self}, ${office}, '2026-11-24', '2027-11-24', 'Mine', ${self},
        ${house.house.clock.now()})`;
    await assert.rejects(asOne(viewer.dee, row(newId())), /row-level security/);
    const manages = sql`insert into line_manager (partnership_id, id, practitioner_id, manager_id, from_on, recorded_by, recorded_at)
      values (${partnershipId}, ${newId()}, ${self}, ${self}, '2026-11-24', ${self}, ${house.house.clock.now()})`;
    await assert.rejects(asOne(viewer.dee, manages), /row-level security|violates check/);
    assert.equal(await sees(dee), false);
  });

  it("is let in by another agency's administrator where theirs has nobody else, who is told of it first", async () => {
    assert.doesNotMatch(await page(paths.children(), cleo), /asks to see more/);
    assert.ok(await setAdministrator(house.house, "cleo@example.org", true));
    assert.match(await page(paths.children(), cleo), /Dee Ellis, Town Hospital, asks to see more children/);
    assert.match(await page(paths.administration(), cleo), /asks to be in Ward 9.* Confirm for Dee Ellis/);
    const [id = ""] = await requests();
    assert.equal((await house.post(paths.closerConfirmation(id), {}, cleo)).status, 303);
    assert.equal(await sees(dee), true);
    assert.doesNotMatch(await page(paths.administration(), cleo), /asks to be in Ward 9/);
    const [kept] = await house.owner.query(
      `select recorded_by as asked, confirmed_by as confirmed from membership_change m join closer_confirmation c on c.request_id = m.id`,
      [],
    );
    assert.deepEqual(kept, { asked: self, confirmed: viewer.cleo.practitionerId });
  });

  it("ends their own days at once, and does not make them more again", async () => {
    const [{ id } = {}] = await house.owner.query(
      "select id from team_membership where team_id = $1 and practitioner_id = $2",
      [office, self],
    );
    const last = (to: string) => ({ to, reason: "Covers the ward" });
    const at = paths.spellLastDay(self, String(id));
    assert.equal((await house.post(at, last("23 November 2026"), dee)).status, 422);
    assert.equal((await house.post(at, last("24 November 2026"), dee)).status, 303);
    assert.equal((await house.post(at, last("1 December 2026"), dee)).status, 303);
    assert.match(await page(paths.agencyPerson(self), dee), /last day 24 November 2026/);
    assert.match(await page(paths.agencyPerson(self), dee), /asks to be in Ward 9 .* until 1 December 2026/);
  });
});

describe("where an agency has somebody else who can", () => {
  it("whoever manages the team confirms, and no other agency", async () => {
    assert.ok(await setAdministrator(house.house, "asha@example.org", true));
    const self = viewer.asha.practitionerId;
    const again = { ...spell, team: team.services };
    assert.equal((await house.post(paths.personSpells(self), again, asha)).status, 303);
    const id = (await requests()).at(-1) ?? "";
    assert.equal((await house.post(paths.closerConfirmation(id), {}, cleo)).status, 404);
    assert.match(await page(paths.administration(), bill), /Confirm for Asha Bell/);
    assert.equal((await house.post(paths.closerConfirmation(id), {}, bill)).status, 303);
    assert.equal((await house.post(paths.closerConfirmation(id), {}, bill)).status, 404);
  });

  it("nobody names themselves as a manager of somebody, or puts whom they manage in a team, alone", async () => {
    const [of, self] = [viewer.bill.practitionerId, viewer.asha.practitionerId];
    const named = { manager: self, from: "24 November 2026" };
    assert.equal((await house.post(paths.personManager(of), named, asha)).status, 303);
    assert.deepEqual(await house.owner.query("select id from line_manager", []), []);
    assert.match(
      await page(paths.agencyPerson(of), asha),
      /Not recorded yet\. Asha Bell, Children's services, asks to be recorded as the manager of Bill Crane/,
    );
    await house.owner.query(
      `insert into line_manager (partnership_id, id, practitioner_id, manager_id, from_on, recorded_by, recorded_at)
       values ($1, $2, $3, $4, '2027-01-01', null, '2026-11-20T09:00:00Z')`,
      [partnershipId, newId(), of, self],
    );
    const moved = { ...spell, team: team.services };
    assert.equal((await house.post(paths.personSpells(of), moved, asha)).status, 303);
    assert.match(
      await page(paths.agencyPerson(of), asha),
      /asks that Bill Crane, whom Asha Bell manages, be in Team/,
    );
  });
});
