import assert from "node:assert/strict";
import { test } from "node:test";
import { type RawBuilder, sql } from "kysely";
import { plantSmallPartnership } from "../../testing/small-partnership.ts";
import { openTestHouse } from "../../testing/test-house.ts";
import type { Viewer } from "./viewer.ts";

const house = await openTestHouse();
const { store } = house;
const { viewer, sunny, agency, team, partnershipId } = await plantSmallPartnership(house);
const { asha, cleo } = viewer;

const write = (as: Viewer, ...rows: RawBuilder<unknown>[]) =>
  store.as(as, async (tx) => {
    for (const row of rows) await row.execute(tx);
  });

const ofSunny = async (column: "id" | "person_id", table: "involvement" | "child_record"): Promise<unknown> =>
  (
    await house.owner.query(
      `select ${column} as found from ${table} where ${table === "involvement" ? "child_id" : "id"} = $1 order by 1 limit 1`,
      [sunny],
    )
  )[0]?.["found"];
const involvement = await ofSunny("id", "involvement");
const person = await ofSunny("person_id", "child_record");

const kept = sql`${partnershipId}, gen_random_uuid(), ${sunny}`;
const rows: Readonly<Record<string, (by: string) => RawBuilder<unknown>>> = {
  involvement: (by) =>
    sql`insert into involvement (partnership_id, id, child_id, agency_id, team_id, role, from_on, recorded_by, recorded_at)
      values (${kept}, ${agency.hospital}, ${team.hospital}, 'Paediatrician', '2026-11-02', ${by}, now())`,
  lead_professional: (by) =>
    sql`insert into lead_professional (partnership_id, id, child_id, involvement_id, from_on, recorded_by, recorded_at)
      values (${kept}, ${involvement}, '2026-11-02', ${by}, now())`,
  child_statement: (by) =>
    sql`insert into child_statement (partnership_id, id, child_id, sort, words, recorded_by, recorded_at)
      values (${kept}, 'communicates', 'Eyes', ${by}, now())`,
  purpose_decision: (by) =>
    sql`insert into purpose_decision (partnership_id, id, child_id, from_on, purpose, reason, decided_by, recorded_at)
      values (${kept}, '2026-11-02', 'protection', 'Harm', ${by}, now())`,
  threshold_decision: (by) =>
    sql`insert into threshold_decision (partnership_id, id, child_id, from_on, threshold, reason, decided_by, recorded_at)
      values (${kept}, '2026-11-02', 'child in need', 'Help', ${by}, now())`,
  later_start: (by) =>
    sql`insert into later_start (partnership_id, id, child_id, stated_on, reason, recorded_by, recorded_at)
      values (${kept}, '2026-11-02', 'Born abroad', ${by}, now())`,
  involvement_end: (by) =>
    sql`insert into involvement_end (partnership_id, involvement_id, child_id, ended_on, reason, recorded_by, recorded_at)
      values (${partnershipId}, ${involvement}, ${sunny}, '2026-12-24', 'Moved on', ${by}, now())`,
};

for (const [table, row] of Object.entries(rows))
  test(`a row of ${table} is written in one's own name and in nobody else's`, async () => {
    await assert.rejects(write(asha, row(cleo.practitionerId)), /row-level security/);
    await write(asha, row(asha.practitionerId));
  });

const personOpened = (id: string, by: Viewer) =>
  sql`insert into person (partnership_id, id, born_from, born_to, born_precision, sex, recorded_by, recorded_at)
    values (${partnershipId}, ${id}, '2020-05-04', '2020-05-04', 'day', 'female', ${by.practitionerId}, now())`;
const named = (id: unknown) =>
  sql`insert into person_name (partnership_id, id, person_id, sort, given, family)
    values (${partnershipId}, gen_random_uuid(), ${id}, 'known as', 'Nobody', 'Else')`;
const begun = (personId: string, childId: string) => [
  sql`insert into child_record (partnership_id, id, person_id, opened_on, opened_by)
    values (${partnershipId}, ${childId}, ${personId}, '2026-11-24', ${asha.practitionerId})`,
  sql`select begin_work(${childId}, gen_random_uuid(), ${team.services}, 'Social worker', '2026-11-24'::date, now())`,
];

test("a child whom others work with is given no other name", async () => {
  for (const as of [asha, viewer.dee]) await assert.rejects(write(as, named(person)), /row-level security/);
});

test("whoever opens a record names the child, until the work has begun", async () => {
  const [personId, childId] = [crypto.randomUUID(), crypto.randomUUID()];
  await write(asha, personOpened(personId, asha), named(personId));
  await assert.rejects(write(cleo, named(personId)), /row-level security/);
  await write(asha, ...begun(personId, childId));
  await assert.rejects(write(asha, named(personId)), /row-level security/);
});
