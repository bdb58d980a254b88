import assert from "node:assert/strict";
import { test } from "node:test";
import { sql } from "kysely";
import { paths } from "../paths.ts";
import { newId } from "../platform/id.ts";
import { plantSmallPartnership } from "../testing/small-partnership.ts";
import { openTestHouse } from "../testing/test-house.ts";
import { wordsOf } from "../testing/words-of.ts";
import { tell } from "./testing/told.ts";

const house = await openTestHouse();
const { sunny, viewer, team, partnershipId } = await plantSmallPartnership(house);
const { asha, bill, cleo } = viewer;
const cookies = { asha: "", bill: "", cleo: "" };
for (const who of ["asha", "bill", "cleo"] as const) cookies[who] = await house.signIn(`${who}@example.org`);
type Who = keyof typeof cookies;

const account = paths.chronology(sunny);
const read = async (path: string, who: Who) => wordsOf(await (await house.get(path, cookies[who])).text());
const one = async (what: string): Promise<string> =>
  (await tell(house, asha, sunny, [{ on: "1 October 2026", what }]))[0] ?? "";
const restrict = async (id: string, fields: Record<string, string | string[]>, who: Who = "asha") =>
  await house.post(paths.restriction(sunny, id), { why: "Somebody is at risk", ...fields }, cookies[who]);
const seal = async (id: string, people: string[], more = {}, who: Who = "asha") =>
  await restrict(id, { to: "sealed", people, ...more }, who);
const leaves = async (practitionerId: string, on: string | null) =>
  await house.owner.query("update team_membership set to_on = $2 where practitioner_id = $1", [
    practitionerId,
    on,
  ]);

test("a sealed entry is read by those named and by nobody else, not even in the agency that holds it", async () => {
  const id = await one("Bitternhouse was the adopters’ town");
  assert.equal((await seal(id, [asha.practitionerId, cleo.practitionerId])).status, 303);
  for (const who of ["asha", "cleo"] as const) assert.match(await read(account, who), /Bitternhouse/);
  const manager = await read(account, "bill");
  assert.doesNotMatch(manager, /Bitternhouse|at risk/);
  assert.match(manager, /1 restricted entry, held by Children.s services/);
  assert.match(manager, /Children.s services holds 1 sealed entry here\./);
  assert.equal((await house.get(paths.entry(sunny, id), cookies.bill)).status, 404);
  assert.match(await read(paths.entry(sunny, id), "cleo"), /sealed to Asha Bell, Cleo Dunn by Asha Bell/);
  const asked = await read(`${account}?words=Bitternhouse`, "bill");
  assert.doesNotMatch(asked, /adopters/);
});

test("a correction of a sealed entry is as sealed, and one who may not read it cannot write it anew", async () => {
  const id = await one("Dunlinhouse, as first heard");
  await seal(id, [asha.practitionerId]);
  const fields = {
    happened: "1 October 2026",
    kind: "note",
    what: "Plovershouse, not the other",
    basis: "fact",
    reason: "Misheard",
  };
  assert.equal((await house.post(paths.correction(sunny, id), fields, cookies.bill)).status, 404);
  assert.equal((await house.post(paths.correction(sunny, id), fields, cookies.asha)).status, 303);
  for (const who of ["bill", "cleo"] as const)
    assert.doesNotMatch(await read(account, who), /Plovershouse|Dunlinhouse/);
  await assert.rejects(
    house.store.as(bill, (tx) =>
      sql`insert into entry (partnership_id, id, child_id, first_id, corrects_id, correction_reason, happened_from, happened_to,
          happened_precision, kind, what, basis, agency_id, recorded_by, author, recorded_at)
        select ${partnershipId}, ${newId()}, ${sunny}, ${id}, ${id}, 'x', '2026-11-02', '2026-11-02', 'day', 'note', 'Words',
          'fact', ${bill.agencyId}, ${bill.practitionerId}, 'Bill', now()`.execute(tx),
    ),
    /row-level security/,
  );
});

test("nobody seals an entry from themselves, nor to somebody with no part in the child’s team", async () => {
  const id = await one("Ours");
  const without = await seal(id, [cleo.practitionerId]);
  assert.equal(without.status, 422);
  assert.match(wordsOf(await without.text()), /Keep yourself among them/);
  assert.equal((await seal(id, [asha.practitionerId, viewer.dee.practitionerId])).status, 422);
  const straight = (people: string[]) =>
    house.store.as(asha, (tx) =>
      sql`insert into entry_restriction (partnership_id, id, child_id, first_id, sealed_to, reason, recorded_by, recorded_at)
        values (${partnershipId}, ${newId()}, ${sunny}, ${id}, ${people}::uuid[], 'x', ${asha.practitionerId}, now())`.execute(
        tx,
      ),
    );
  await assert.rejects(straight([cleo.practitionerId]), /row-level security/);
  await assert.rejects(straight([asha.practitionerId, viewer.dee.practitionerId]), /row-level security/);
});

test("somebody it is sealed to opens it again; a colleague who may not read it cannot", async () => {
  const id = await one("Sanderlinghouse");
  await seal(id, [asha.practitionerId]);
  assert.equal((await restrict(id, { to: "team" }, "bill")).status, 404);
  assert.equal((await restrict(id, { to: "team" })).status, 303);
  assert.match(await read(account, "cleo"), /Sanderlinghouse/);
});

test("where even the count would harm, it is told to the managers of the agency that holds it, and to nobody else", async () => {
  const id = await one("Whimbrelhouse");
  const before = { cleo: await read(account, "cleo"), bill: await read(account, "bill") };
  assert.equal((await seal(id, [asha.practitionerId], { untold: "yes" })).status, 422);
  const why = "Her brother reads over a colleague’s shoulder";
  assert.equal((await seal(id, [asha.practitionerId], { untold: "yes", untoldWhy: why })).status, 303);
  const counted = (page: string) => /(\d+) restricted entr/.exec(page)?.[1];
  const others = await read(account, "cleo");
  assert.equal(Number(counted(others)), Number(counted(before.cleo)));
  const manager = await read(account, "bill");
  assert.equal(Number(counted(manager)), Number(counted(before.bill)) + 1);
  for (const page of [others, manager]) assert.doesNotMatch(page, /Whimbrelhouse|shoulder/);
  assert.match(await read(paths.entry(sunny, id), "asha"), /shoulder/);
  assert.match(await read(paths.sealedEntries(sunny), "bill"), /nobody else is told that it is there/);
  assert.match(await read(paths.sealedEntries(sunny), "cleo"), /ask your own manager|may not see/i);
});

test("once everybody named has left, the managers of the agency that holds it are told, and name somebody", async () => {
  const id = await one("Godwithouse");
  await seal(id, [asha.practitionerId, cleo.practitionerId]);
  const named = paths.sealedTo(sunny, id);
  assert.equal((await house.get(named, cookies.bill)).status, 403);
  await leaves(asha.practitionerId, "2026-11-01");
  try {
    assert.match(await read(account, "bill"), /can be opened by nobody today/);
    assert.match(await read(paths.sealedEntries(sunny), "bill"), /Asha Bell, Social worker: no longer/);
    assert.doesNotMatch(await read(paths.sealedEntries(sunny), "bill"), /Godwithouse|at risk/);
    // Nobody leads now, so she may do what a lead does; it shows her no more of what is sealed.
    assert.equal((await house.get(named, cookies.cleo)).status, 404);
    assert.equal(
      (await house.post(named, { person: cleo.practitionerId, why: "x" }, cookies.bill)).status,
      422,
    );
    const answer = await house.post(
      named,
      { person: bill.practitionerId, why: "I answer for it" },
      cookies.bill,
    );
    assert.equal(answer.status, 303);
    assert.match(await read(account, "bill"), /Godwithouse/);
    assert.match(
      await read(paths.entry(sunny, id), "bill"),
      /Asha Bell, Cleo Dunn, Bill Crane by Bill Crane/,
    );
    assert.equal((await house.get(named, cookies.bill)).status, 403);
  } finally {
    await leaves(asha.practitionerId, null);
  }
  assert.ok(team.services);
});
