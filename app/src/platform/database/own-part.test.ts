import assert from "node:assert/strict";
import { test } from "node:test";
import { setTimeout as wait } from "node:timers/promises";
import { type RawBuilder, sql } from "kysely";
import { plantSmallPartnership } from "../../testing/small-partnership.ts";
import { openTestHouse } from "../../testing/test-house.ts";
import type { Tx } from "./store.ts";

const house = await openTestHouse();
const { store } = house;
const { viewer, sunny, marlow, agency, team, partnershipId } = await plantSmallPartnership(house);
const { asha, cleo } = viewer;

const refused = async (row: RawBuilder<unknown>, why = /row-level security/) =>
  await assert.rejects(
    store.as(asha, (tx) => row.execute(tx)),
    why,
  );
const involvedWith = async (childId: string) =>
  (await house.owner.query("select id from involvement where child_id = $1 limit 1", [childId]))[0]?.["id"];

interface Told {
  readonly id?: string;
  readonly of: string;
  readonly by: string;
  readonly corrects?: string;
  readonly file?: string;
}
const told = ({ id = crypto.randomUUID(), of, by, corrects, file }: Told) =>
  sql`insert into entry (partnership_id, id, child_id, first_id, corrects_id, correction_reason, happened_from, happened_to,
      happened_precision, kind, what, basis, agency_id, recorded_by, author, recorded_at, import_id)
    values (${partnershipId}, ${id}, ${sunny}, ${corrects ?? id}, ${corrects ?? null}, ${corrects ? "Misheard" : null},
      '2026-11-02', '2026-11-02', 'day', 'note', 'Words', 'fact', ${of}, ${by}, 'Somebody', now(), ${file ?? null})`;

const brought = (id: string, by: string) =>
  sql`insert into file_import (partnership_id, id, child_id, agency_id, brought_by, brought_at, file_name, bytes, heartbeat_at)
    values (${partnershipId}, ${id}, ${sunny}, ${agency.hospital}, ${by}, now(), 'a.csv', 1, now())`;

test("an entry stands in another agency's name only as a row of that agency's file, until the file is added", async () => {
  const [file, by] = [crypto.randomUUID(), asha.practitionerId];
  await refused(told({ of: agency.hospital, by, file }));
  await refused(brought(file, cleo.practitionerId));
  await store.as(asha, (tx) => brought(file, by).execute(tx));
  await refused(told({ of: agency.school, by, file }));
  await store.as(asha, (tx) => told({ of: agency.hospital, by, file }).execute(tx));
  await store.as(asha, (tx) => sql`update file_import set added_at = now() where id = ${file}`.execute(tx));
  await refused(told({ of: agency.hospital, by, file }));
  await refused(sql`update file_import set brought_by = ${cleo.practitionerId}`, /permission denied/);
});

test("another agency's entry is not corrected by calling the correction a row of a file", async () => {
  const [first, file, by] = [crypto.randomUUID(), crypto.randomUUID(), asha.practitionerId];
  await store.as(asha, async (tx) => {
    await brought(file, by).execute(tx);
    await told({ id: first, of: agency.hospital, by, file }).execute(tx);
  });
  await refused(told({ of: agency.hospital, by, corrects: first, file }));
});

test("nobody's work with another child is ended, or made to lead, from this child's record", async () => {
  const [elsewhere, by] = [await involvedWith(marlow), asha.practitionerId];
  await refused(sql`insert into involvement_end (partnership_id, involvement_id, child_id, ended_on, reason, recorded_by, recorded_at)
    values (${partnershipId}, ${elsewhere}, ${sunny}, '2026-11-01', 'x', ${by}, now())`);
  await refused(sql`insert into lead_professional (partnership_id, id, child_id, involvement_id, from_on, recorded_by, recorded_at)
    values (${partnershipId}, gen_random_uuid(), ${sunny}, ${elsewhere}, '2026-11-01', ${by}, now())`);
});

test("a team works in its own agency's name", async () => {
  await refused(sql`insert into involvement (partnership_id, id, child_id, agency_id, team_id, role, from_on, recorded_by, recorded_at)
    values (${partnershipId}, gen_random_uuid(), ${sunny}, ${agency.school}, ${team.hospital}, 'x', '2026-11-01', ${asha.practitionerId}, now())`);
});

test("a look is kept under the looker's own agency", async () => {
  await refused(sql`insert into look (partnership_id, id, child_id, practitioner_id, agency_id, part, looked_at)
    values (${partnershipId}, gen_random_uuid(), ${sunny}, ${asha.practitionerId}, ${agency.school}, 'x', now())`);
});

test("a correction being written while its entry is restricted is restricted too", async () => {
  const [first, by] = [crypto.randomUUID(), asha.practitionerId];
  await store.as(asha, (tx) => told({ id: first, of: agency.services, by }).execute(tx));
  const restrict = (tx: Tx) =>
    sql`insert into entry_restriction (partnership_id, id, child_id, first_id, open_to, reason, recorded_by, recorded_at)
      values (${partnershipId}, gen_random_uuid(), ${sunny}, ${first}, ${`{${agency.services}}`}, 'x', ${by}, now())`.execute(
      tx,
    );
  await Promise.all([
    store.as(asha, async (tx) => {
      await told({ of: agency.services, by, corrects: first }).execute(tx);
      await wait(400);
    }),
    wait(150).then(() => store.as(asha, restrict)),
  ]);
  const seen = await store.as(cleo, (tx) =>
    tx.selectFrom("entry").select("id").where("first_id", "=", first).execute(),
  );
  assert.deepEqual(seen, []);
});
