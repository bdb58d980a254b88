import assert from "node:assert/strict";
import { test } from "node:test";
import { type Kind, may, type Relation } from "@throughline/access";
import { sql } from "kysely";
import { knownDoors } from "../../children/doors.ts";
import { plantSmallPartnership } from "../small-partnership.ts";
import { openTestHouse } from "../test-house.ts";
import { catalogue } from "./catalogue.ts";
import { exceptions } from "./exceptions.ts";

const { app, store, owner, auth } = await openTestHouse();
const { viewer, sunny, partnershipId } = await plantSmallPartnership({ store, auth });
const before = await catalogue(owner);

await owner.script(`create table injury (
    partnership_id uuid not null, id uuid not null, child_id uuid not null, words text not null, primary key (partnership_id, id));
  call keep_as('injury', 'injuries')`);
const kept = () => sql<{ id: string }>`select id from injury`;
const added = (id = crypto.randomUUID()) =>
  sql`insert into injury (partnership_id, id, child_id, words) values (${partnershipId}, ${id}, ${sunny}, 'Words')`;
await store.asProduct((tx) => added().execute(tx));

test("a new kind of record is read and added to by nobody, lead and manager included, until the table has a line for it", async () => {
  assert.equal(
    may({ ...viewer.asha, relations: ["manager", "lead", "team"] }, "read", { kind: "injuries" as Kind })
      .allowed,
    false,
  );
  for (const person of [viewer.asha, viewer.bill, viewer.cleo]) {
    assert.deepEqual((await store.as(person, (tx) => kept().execute(tx))).rows, []);
    await assert.rejects(
      store.as(person, (tx) => added().execute(tx)),
      /row-level security/,
    );
  }
});

test("once it has a line those whom it names read or add to it, and nobody else", async () => {
  await owner.script(`begin; set local role throughline_system;
    insert into access_cell values ('injuries', 'read', 'team', 'all'), ('injuries', 'add', 'lead', 'all'); commit`);
  for (const person of [viewer.asha, viewer.cleo])
    assert.equal((await store.as(person, (tx) => kept().execute(tx))).rows.length, 1);
  assert.deepEqual((await store.as(viewer.dee, (tx) => kept().execute(tx))).rows, []);
  await store.as(viewer.asha, (tx) => added().execute(tx));
  await assert.rejects(
    store.as(viewer.cleo, (tx) => added().execute(tx)),
    /row-level security/,
  );
});

test("whoever stands to a child in a way that no line names may do nothing", async () => {
  const governor = { ...viewer.cleo, relations: ["governor" as Relation] };
  assert.equal(may(governor, "read", { kind: "child" }).allowed, false);
  const seen = await store.as(viewer.cleo, async (tx) => {
    await sql`select set_config('app.relation_children', ${`{${sunny}}`}, true), set_config('app.relations', '{governor}', true)`.execute(
      tx,
    );
    return await sql<{ n: number }>`select cardinality(children_for(action, kind)) as n
      from (select distinct action, kind from access_cell) every`.execute(tx);
  });
  assert.deepEqual([...new Set(seen.rows.map(({ n }) => n))], [0]);
});

test("nobody in the app's role writes the table that decides", async () => {
  for (const change of [
    "insert into access_cell values ('child', 'read', 'governor', 'all')",
    "delete from access_cell",
    "update access_cell set whose = 'all'",
  ])
    await assert.rejects(
      store.as(viewer.bill, (tx) => sql.raw(change).execute(tx)),
      /permission denied/,
      change,
    );
});

const ASKS = /(children_for|visible_children|visible_people|people_read_of|people_added_to|own_entries)\(/;
/** Policies that let in somebody besides those whom the table names. */
const besides: Readonly<Record<string, string>> = {
  "emergency_review of_own_opening": "Whoever opened a record in an emergency reads what was thought of it.",
};

test("every policy by which anybody comes to a row about a child asks the table, or is an exception with its reason", async () => {
  const about = new Set(before.filter(({ ofAChild }) => ofAChild).map(({ table }) => table));
  const policies =
    await owner.query(`select tablename, policyname, coalesce(qual, '') as qual, coalesce(with_check, '') as adds, cmd
    from pg_policies where schemaname = 'public' and permissive = 'PERMISSIVE' and not 'throughline_system' = any (roles)`);
  const wide = policies.filter(({ tablename, policyname, qual, adds, cmd }) => {
    const name = String(tablename);
    if (!about.has(name) || name in exceptions || `${name} ${String(policyname)}` in besides) return false;
    const asked = [...(cmd === "INSERT" ? [] : [qual]), ...(cmd === "SELECT" ? [] : [adds])];
    return !asked.every((words) => ASKS.test(String(words)));
  });
  assert.deepEqual(
    wide.map(({ tablename, policyname }) => `${String(tablename)} ${String(policyname)}`),
    [],
  );
});

test("every table of the record that anybody of the app may read or write is forced to ask its policies", async () => {
  const open =
    await owner.query(`select c.relname from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
    and has_table_privilege('throughline_app', c.oid, 'select, insert, update, delete') and not (c.relrowsecurity and c.relforcerowsecurity)`);
  assert.deepEqual(open, []);
});

test("every address of a child's record is a door, and every door is an address", () => {
  const routes = new Set(
    app.routes
      .filter(({ method, path }) => method !== "ALL" && path.includes(":child"))
      .map(({ method, path }) => `${method} ${path}`),
  );
  assert.deepEqual(
    [...routes].filter((at) => !knownDoors.has(at)),
    [],
  );
  assert.deepEqual(
    [...knownDoors.keys()].filter((at) => !routes.has(at)),
    [],
  );
});
