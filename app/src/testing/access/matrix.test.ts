import assert from "node:assert/strict";
import { test } from "node:test";
import { type Action, type Kind, kinds, may } from "@throughline/access";
import { openTestHouse } from "../test-house.ts";
import { keyOf, prepareTrying, readBy, triedBy } from "./asked-of-the-database.ts";
import { catalogue, type Kept } from "./catalogue.ts";
import { exceptions } from "./exceptions.ts";
import { type Made, rowsOf } from "./make-rows.ts";
import type { Person } from "./people.ts";
import { plantRows } from "./plant-rows.ts";
import { rows } from "./rows.ts";
import { standsIn } from "./stands-in.ts";
import { plantWorld } from "./world.ts";

const { store, owner } = await openTestHouse();
const all = await catalogue(owner);
const tables = all.filter(({ table, reads }) => reads !== null && !(table in exceptions));
const byName = new Map(tables.map((kept) => [kept.table, kept]));
const world = await plantWorld(store);
const { planted, makings } = await plantRows(store, world, tables);
await prepareTrying(owner);

/** What the package says of a row, and a line that says which cell it is. */
function asked(person: Person, action: Action, kind: Kind, { child, thing, table, words }: Made) {
  const isClosed = child.record === "closed" || child.record === "of a grown child";
  const viewer = {
    practitionerId: person.practitionerId,
    agencyId: person.agencyId,
    relations: standsIn(person),
  };
  const allowed = may(viewer, action, { kind, isClosed, ...thing }).allowed;
  const cell = `${person.as}, membership ${person.membership}, record ${child.record}: ${action} ${kind}, ${table} ${words}`;
  return { allowed, cell };
}
const kindOf = ({ table }: Made, action: Action): Kind =>
  (action === "read" ? byName.get(table)?.reads : byName.get(table)?.adds) as Kind;

test("the matrix knows how a row of every table about a child is made, or why that table is an exception", () => {
  const unknown = all.filter(
    ({ table, ofAChild, reads }) =>
      (ofAChild || reads !== null) && !(table in rows) && !(table in exceptions),
  );
  assert.deepEqual(
    unknown.map(({ table }) => table),
    [],
  );
  const gone = [...Object.keys(rows), ...Object.keys(exceptions)].filter((name) =>
    all.every(({ table }) => table !== name),
  );
  assert.deepEqual(gone, []);
});

test("every table of the matrix is read and added to as one kind of the package's table", () => {
  const odd = tables.filter(({ reads, adds }) => reads !== adds || !kinds.includes(reads as Kind));
  assert.deepEqual(
    odd.map(({ table, reads, adds }) => `${table}: ${reads} ${adds}`),
    [],
  );
  const without = kinds.filter((kind) => tables.every(({ reads }) => reads !== kind));
  assert.deepEqual(without, []);
});

for (const person of world.people)
  test(`${person.as}, membership ${person.membership}: the database lets out what the package allows`, async () => {
    const read = await readBy(store, person, tables);
    const wrong = planted.flatMap((made) => {
      const { allowed, cell } = asked(person, "read", kindOf(made, "read"), made);
      const seen = read.get(made.table)?.has(keyOf(byName.get(made.table) as Kept, made.row)) ?? false;
      return seen === allowed ? [] : [`${cell}: ${seen ? "seen" : "not seen"}`];
    });
    assert.deepEqual([...new Set(wrong)], []);
  });

for (const person of world.people)
  test(`${person.as}, membership ${person.membership}: the database takes in what the package allows`, async () => {
    const relation = standsIn(person)[0] ?? "team";
    const tried = makings.flatMap((making) =>
      tables.flatMap((kept) => rowsOf(kept, { ...making, tries: person, relation })),
    );
    const came = await triedBy(store, person, tried);
    const wrong = tried.flatMap((made, n) => {
      const { allowed, cell } = asked(person, "add", kindOf(made, "add"), made);
      const expected = allowed ? "added" : "refused";
      return came[n] === expected ? [] : [`${cell}: ${came[n]}, not ${expected}`];
    });
    assert.deepEqual([...new Set(wrong)], []);
  });
