import assert from "node:assert/strict";
import { test } from "node:test";
import { sql } from "kysely";
import { plantSmallPartnership } from "../../testing/small-partnership.ts";
import { openTestHouse } from "../../testing/test-house.ts";
import { migrate } from "./migrate.ts";

const { store, owner, auth } = await openTestHouse();
const { viewer, sunny, marlow, partnershipId } = await plantSmallPartnership({ store, auth });

test("a practitioner's transaction works as a role that owns nothing", async () => {
  const row = await store.as(
    viewer.asha,
    async (tx) => (await sql<{ role: string }>`select current_user as role`.execute(tx)).rows[0],
  );
  assert.equal(row?.role, "throughline_app");
  const owned = await owner.query(
    "select count(*) as n from pg_class c join pg_roles r on r.oid = c.relowner where r.rolname like 'throughline_app%'",
  );
  assert.equal(owned[0]?.["n"], 0);
});

test("every table of the record is under row-level security, forced", async () => {
  const open =
    await owner.query(`select relname from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'
    and relname <> 'migration' and not (relrowsecurity and relforcerowsecurity)`);
  assert.deepEqual(open, []);
});

test("every table of the record starts with the partnership", async () => {
  const others = await owner.query(`select c.relname from pg_class c
    join pg_attribute a on a.attrelid = c.oid and a.attnum = 1
    where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and a.attname <> 'partnership_id'
      and c.relname not in ('partnership', 'migration', 'sign_in_attempt', 'spent_answer', 'concern_link_try', 'access_cell')`);
  assert.deepEqual(others, []);
});

test("no view looks past row-level security", async () => {
  const views =
    await owner.query(`select relname from pg_class where relnamespace = 'public'::regnamespace and relkind = 'v'
    and not coalesce(reloptions @> array['security_invoker=true'], false)`);
  assert.deepEqual(views, []);
});

test("what one may not see cannot be fetched, even by its id", async () => {
  const rows = await store.as(
    viewer.asha,
    async (tx) => (await sql`select id from child_record where id in (${sunny}, ${marlow})`.execute(tx)).rows,
  );
  assert.deepEqual(rows, [{ id: sunny }]);
});

test("nobody writes in another practitioner's name", async () => {
  const write = store.as(viewer.asha, async (tx) => {
    await sql`insert into look (partnership_id, id, child_id, practitioner_id, agency_id, part, looked_at)
      values (${partnershipId}, gen_random_uuid(), ${sunny}, ${viewer.cleo.practitionerId}, ${viewer.cleo.agencyId}, 'x', now())`.execute(
      tx,
    );
  });
  await assert.rejects(write, /row-level security/);
});

test("looks can be added and never changed or removed", async () => {
  for (const statement of ["update look set part = 'y'", "delete from look"])
    await assert.rejects(
      store.as(viewer.asha, async (tx) => void (await sql.raw(statement).execute(tx))),
      /permission denied/,
    );
});

test("a transaction inside a transaction is refused in words", async () => {
  await assert.rejects(
    store.asProduct(async () => await store.asProduct(async () => 1)),
    /must use that transaction/,
  );
});

test("a failed transaction leaves nothing and the next one works", async () => {
  await assert.rejects(store.asProduct(async (tx) => void (await sql`select 1 / 0`.execute(tx))));
  const row = await store.asProduct(
    async (tx) => (await sql<{ one: number }>`select 1 as one`.execute(tx)).rows[0],
  );
  assert.equal(row?.one, 1);
});

test("days, instants and times come back as exactly what they are", async () => {
  const row = await store.asProduct(
    async (tx) =>
      (
        await sql<
          Record<string, unknown>
        >`select ${Temporal.PlainDate.from("2020-02-29")}::date as day, ${Temporal.Instant.from("2026-03-29T00:59:59.5Z")}::timestamptz as at,
        time '09:05' as time, 9007199254740991::bigint as big, 4.25::numeric as weight`.execute(tx)
      ).rows[0],
  );
  assert.deepEqual(
    Object.fromEntries(Object.entries(row ?? {}).map(([key, value]) => [key, String(value)])),
    {
      day: "2020-02-29",
      at: "2026-03-29T00:59:59.5Z",
      time: "09:05:00",
      big: "9007199254740991",
      weight: "4.25",
    },
  );
});

test("migrating again changes nothing", async () => {
  assert.deepEqual(await migrate(owner), []);
});

test("a migration that was changed afterwards is refused by name", async () => {
  await owner.script("update migration set checksum = 'other' where name like '0002%'");
  await assert.rejects(migrate(owner), /0002-partnership\.sql is not the one this database was built with/);
});
