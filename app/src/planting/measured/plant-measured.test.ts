import assert from "node:assert/strict";
import { test } from "node:test";
import { openTestHouse } from "../../testing/test-house.ts";
import { AlreadyPlanted, plantMeasured } from "./plant-measured.ts";
import { LONGEST } from "./size.ts";

const quiet = () => {};
const size = { children: 30, entries: 6000, seed: 7 };
const open = await openTestHouse();
const planted = await plantMeasured(open.owner, open.auth, size, quiet);

const digest = async (owner: typeof open.owner) =>
  await owner.query(`select count(*)::int as entries, md5(string_agg(e::text, '' order by id)) as rows,
    (select md5(string_agg(i::text, '' order by id)) from involvement i) as involvements from entry e`);

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
  const [again, other] = [await openTestHouse(), await openTestHouse()];
  await plantMeasured(again.owner, again.auth, size, quiet);
  await plantMeasured(other.owner, other.auth, { ...size, seed: 8 }, quiet);
  assert.deepEqual(await digest(again.owner), await digest(open.owner));
  assert.notDeepEqual(await digest(other.owner), await digest(open.owner));
});

test("planting a seed twice is refused in words, and leaves what is there as it is", async () => {
  const before = await digest(open.owner);
  await assert.rejects(plantMeasured(open.owner, open.auth, size, quiet), AlreadyPlanted);
  assert.deepEqual(await digest(open.owner), before);
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
