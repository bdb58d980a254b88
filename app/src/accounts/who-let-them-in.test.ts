import assert from "node:assert/strict";
import { it } from "node:test";
import { sql } from "kysely";
import { setAdministrator } from "../joining/public.ts";
import { paths } from "../paths.ts";
import { newId } from "../platform/id.ts";
import { plantSmallPartnership } from "../testing/small-partnership.ts";
import { openTestHouse } from "../testing/test-house.ts";

const house = await openTestHouse();
const { viewer, partnershipId, team } = await plantSmallPartnership(house);
for (const who of ["asha", "cleo"])
  assert.ok(await setAdministrator(house.house, `${who}@example.org`, true));
const [asha, bill, cleo] = await Promise.all(
  ["asha", "bill", "cleo"].map((who) => house.signIn(`${who}@example.org`)),
);
const [asker, manager] = [viewer.asha.practitionerId, viewer.bill.practitionerId];

/** Asha made the way in by which whoever manages the team came: she could have opened it herself. */
async function handedBy(by: string | null, at: string): Promise<void> {
  const id = newId();
  await house.owner.query(
    `insert into invitation (partnership_id, id, practitioner_id, email, code_hash, made_by, made_at, until)
     values ($1, $2, $3, 'bill@example.org', $4, $5, $6, $6::timestamptz + interval '7 days')`,
    [partnershipId, id, manager, id, by, at],
  );
  await house.owner.query("insert into invitation_use values ($1, $2, $3)", [partnershipId, id, at]);
}
await handedBy(asker, "2026-11-23T09:00:00Z");
const spell = { team: team.services, from: "24 November 2026", to: "23 November 2027", reason: "Covers" };

it("nobody confirms for whoever handed them their way in, and another agency's administrator does", async () => {
  assert.equal((await house.post(paths.personSpells(asker), spell, asha)).status, 303);
  const [{ id } = {}] = await house.owner.query("select id from closer_request", []);
  const at = paths.closerConfirmation(String(id));
  assert.equal((await house.post(at, {}, bill)).status, 404);
  await assert.rejects(
    house.store.as(viewer.bill, (tx) =>
      sql`insert into closer_confirmation values (${partnershipId}, ${String(id)}, ${manager}, ${house.house.clock.now()})`.execute(
        tx,
      ),
    ),
    /row-level security/,
  );
  assert.equal((await house.post(at, {}, cleo)).status, 303);
});

it("nor has somebody let in anew for them, until they came in by another hand", async () => {
  const recovery = newId();
  await house.owner.query(
    `insert into account_recovery (partnership_id, id, practitioner_id, reason, asked_by, asked_at)
     select partnership_id, $1, $2, 'Lost their telephone', id, $4 from practitioner where id = $3`,
    [recovery, viewer.cleo.practitionerId, asker, "2026-11-24T09:30:00Z"],
  );
  await house.owner.query("update practitioner set agency_id = $1 where id = $2", [
    viewer.bill.agencyId,
    viewer.cleo.practitionerId,
  ]);
  const at = paths.recoveryConfirmation(recovery);
  assert.equal((await house.post(at, {}, bill)).status, 403);
  await assert.rejects(
    house.store.as(viewer.bill, (tx) =>
      sql`insert into account_recovery_confirmation values (${partnershipId}, ${recovery}, ${manager}, ${house.house.clock.now()})`.execute(
        tx,
      ),
    ),
    /row-level security/,
  );
  await handedBy(null, "2026-11-24T09:40:00Z");
  assert.equal((await house.post(at, {}, bill)).status, 303);
});
