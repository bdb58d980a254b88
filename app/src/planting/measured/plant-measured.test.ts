import assert from "node:assert/strict";
import { test } from "node:test";
import { openTestHouse } from "../../testing/test-house.ts";
import { idsOf } from "./ids.ts";
import { AlreadyPlanted, plantMeasured } from "./plant-measured.ts";
import { LONGEST } from "./size.ts";

const quiet = () => {};
const size = { children: 30, entries: 6000, seed: 7 };
const open = await openTestHouse();
const planted = await plantMeasured(open.owner, open.auth, size, quiet);

type Opened = typeof open;

/** Every word of a seed's entries and involvements. */
async function rowsOf({ owner }: Opened, seed: number): Promise<unknown> {
  return await owner.query(
    `select count(*)::int as entries, md5(string_agg(e::text, '' order by id)) as entries_text,
      (select md5(string_agg(i::text, '' order by id)) from involvement i where i.partnership_id = $1) as involvements
      from entry e where e.partnership_id = $1`,
    [idsOf(seed)("partnership", 1)],
  );
}

test("as many children and entries as were asked for are planted, and one record has 5,000 entries", async () => {
  const [found] = await open.owner.query(
    "select count(*)::int as entries, count(distinct child_id)::int as children, count(distinct agency_id)::int as agencies from entry",
  );
  assert.deepEqual(found, { entries: size.entries, children: size.children, agencies: 7 });
  const [first] = await open.owner.query("select count(*)::int as n from current_entry where child_id = $1", [
    planted.longest,
  ]);
  assert.equal(first?.["n"], LONGEST);
});

test("the same seed plants the same rows, and another seed others", async () => {
  const again = await openTestHouse();
  const few = { children: 12, entries: 300 };
  for (const { owner, auth } of [open, again]) await plantMeasured(owner, auth, { ...few, seed: 21 }, quiet);
  await plantMeasured(again.owner, again.auth, { ...few, seed: 22 }, quiet);
  assert.deepEqual(await rowsOf(again, 21), await rowsOf(open, 21));
  const what = async (seed: number) =>
    await again.owner.query("select what from entry where id = $1", [idsOf(seed)("entry", 9)]);
  assert.notDeepEqual(await what(22), await what(21));
});

test("planting a seed twice is refused in words, and leaves what is there as it is", async () => {
  const before = await rowsOf(open, size.seed);
  await assert.rejects(plantMeasured(open.owner, open.auth, size, quiet), AlreadyPlanted);
  assert.deepEqual(await rowsOf(open, size.seed), before);
});

test("row-level security holds every table again, and restrictions still hold themselves, after a load that fails", async () => {
  const broken = { ...open.owner, copyIn: () => Promise.reject(new Error("the disk is full")) };
  await assert.rejects(plantMeasured(broken, open.auth, { ...size, seed: 9 }, quiet), /disk is full/);
  const lifted = await open.owner.query(
    "select relname from pg_class where relrowsecurity and not relforcerowsecurity and relnamespace = 'public'::regnamespace",
  );
  assert.deepEqual(lifted, []);
  assert.deepEqual(
    await open.owner.query("select tgname from pg_trigger where not tgisinternal and tgenabled <> 'O'"),
    [],
  );
});

test("a practitioner of the partnership signs in and finds their team's children", async () => {
  const cookie = await open.signIn(planted.email, planted.password);
  const page = await (await open.get("/children", cookie)).text();
  assert.ok(page.includes(`/children/${planted.longest}`));
});
