import assert from "node:assert/strict";
import { test } from "node:test";
import { throughline } from "../app.ts";
import { setAdministrator } from "../joining/public.ts";
import { paths } from "../paths.ts";
import { clockAt } from "../platform/clock.ts";
import { plantSmallPartnership } from "../testing/small-partnership.ts";
import { openTestHouse, PASSWORD } from "../testing/test-house.ts";
import { wordsOf } from "../testing/words-of.ts";

const at = await openTestHouse();
const { viewer, team } = await plantSmallPartnership(at);
assert.ok(await setAdministrator(at.house, "asha@example.org", true));
const [asha, bill, cleo] = [
  await at.signIn("asha@example.org"),
  await at.signIn("bill@example.org"),
  await at.signIn("cleo@example.org"),
];
const textOf = async (answer: Response | Promise<Response>) => wordsOf(await (await answer).text());
const linkIn = async (answer: Promise<Response>) =>
  /sign-in\/invitations\/([\w-]+)/.exec(await (await answer).text())?.[1] ?? "";
const spellOf = async (practitionerId: string) =>
  (
    await at.owner.query(
      "select id, to_on::text as last from team_membership where practitioner_id = $1 order by from_on desc",
      [practitionerId],
    )
  )[0];
const opens = async (cookie: string) => (await at.get(paths.children(), cookie)).status === 200;
const joiner = {
  name: "Fern Gale",
  role: "Social worker",
  phone: "",
  email: "fern@example.org",
  team: team.services,
  from: "24 November 2026",
  to: "23 November 2027",
};

test("an administrator sees the people of their own agency, and of no other", async () => {
  const page = await textOf(at.get(paths.administration(), asha));
  assert.match(page, /The people of Children's services/);
  assert.match(page, /Asha Bell Social worker Team, no last day/);
  assert.doesNotMatch(page, /Cleo|Dee|Hill School|Town Hospital/);
});

test("nobody else does: a manager only confirms, and others are told who could be named", async () => {
  assert.doesNotMatch(await textOf(at.get(paths.administration(), bill)), /Asha Bell/);
  const refused = await at.get(paths.administration(), cleo);
  assert.equal(refused.status, 403);
  for (const cookie of [bill, cleo]) {
    assert.equal((await at.get(paths.newJoiner(), cookie)).status, 403);
    assert.equal((await at.post(paths.joiners(), joiner, cookie)).status, 403);
    assert.equal((await at.get(paths.agencyPerson(viewer.asha.practitionerId), cookie)).status, 403);
  }
});

test("somebody of another agency is not there, by any address", async () => {
  const { practitionerId } = viewer.cleo;
  const spell = await spellOf(practitionerId);
  const addresses = [
    paths.personSpells(practitionerId),
    paths.spellLastDay(practitionerId, String(spell?.["id"])),
    paths.spellLastDay(viewer.bill.practitionerId, String(spell?.["id"])),
    paths.personRecovery(practitionerId),
    paths.personInvitation(practitionerId),
  ];
  assert.equal((await at.get(paths.agencyPerson(practitionerId), asha)).status, 404);
  for (const address of addresses) assert.equal((await at.post(address, joiner, asha)).status, 404, address);
});

test("a joiner is offered a year, and joins by the invitation they are handed", async () => {
  const form = await (await at.get(paths.newJoiner(), asha)).text();
  assert.match(form, /value="23 November 2027"/);
  const wrong = await at.post(paths.joiners(), { ...joiner, email: "fern", to: "1 November 2026" }, asha);
  assert.equal(wrong.status, 422);
  assert.match(await wrong.text(), /Write their own email address at work[^]*value="1 November 2026"/);
  const school = await at.post(paths.joiners(), { ...joiner, team: team.school }, asha);
  assert.match(await school.text(), /Choose the team/);
  const code = await linkIn(at.post(paths.joiners(), joiner, asha));
  const chosen = { password: "three plain words", again: "three plain words" };
  assert.equal((await at.post(paths.invitation(code), chosen)).status, 303);
  assert.ok(await opens(await at.signIn("fern@example.org", chosen.password)));
});

test("a membership ends after its last day without anybody doing anything", async () => {
  const fern = await at.signIn("fern@example.org", "three plain words");
  const later = (day: string) =>
    throughline({ ...at.house, clock: clockAt(`${day}T08:00:00Z`) }, at.auth).request(paths.children(), {
      headers: { cookie: fern },
    });
  await at.owner
    .query(`update auth.session set "createdAt" = '2027-11-23T07:50:00Z', "updatedAt" = '2027-11-23T07:50:00Z'
    where "userId" = (select id from auth."user" where email = 'fern@example.org')`);
  assert.equal((await later("2027-11-23")).status, 200);
  assert.equal((await later("2027-11-24")).status, 303);
});

test("no two fields of a person's page go by one name, and a refusal leads to the field", async () => {
  const { practitionerId } = viewer.bill;
  const page = await (await at.post(paths.personSpells(practitionerId), {}, asha)).text();
  const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id ?? "");
  assert.equal(new Set(ids).size, ids.length);
  for (const [, to = ""] of page.matchAll(/href="#([^"]+)"/g)) assert.ok(ids.includes(to), to);
});

test("a leaver's last day is recorded as a fact with its reason, and they see nothing after it", async () => {
  const { practitionerId } = viewer.bill;
  const spell = String((await spellOf(practitionerId))?.["id"]);
  const address = paths.spellLastDay(practitionerId, spell);
  assert.match(
    await (await at.post(address, { to: "24 November 2026", reason: "" }, asha)).text(),
    /Say why, such as/,
  );
  assert.equal((await at.post(address, { to: "24 November 2026", reason: "leaves" }, asha)).status, 303);
  assert.ok(await opens(bill), "the last day is still theirs");
  assert.equal((await at.post(address, { to: "23 November 2026", reason: "had left" }, asha)).status, 303);
  assert.equal(await opens(bill), false);
  assert.equal(
    (await at.post(address, { to: "23 November 2027", reason: "was a mistake" }, asha)).status,
    303,
  );
  assert.ok(await opens(bill));
  const kept = await at.owner.query(
    "select reason from membership_change where practitioner_id = $1 order by id",
    [practitionerId],
  );
  assert.deepEqual(
    new Set(kept.map(({ reason }) => reason)),
    new Set(["leaves", "had left", "was a mistake"]),
  );
});

test("what an administrator recorded is never changed or removed", async () => {
  for (const table of [
    "membership_change",
    "account_recovery",
    "account_recovery_confirmation",
    "administration",
  ])
    for (const change of ["delete from", "update"])
      await assert.rejects(
        at.store.as(viewer.asha, async (tx) => {
          const { sql } = await import("kysely");
          await sql.raw(`${change} ${table}${change === "update" ? " set id = id" : ""}`).execute(tx);
        }),
        /permission denied|does not exist/,
      );
});

test("nobody makes themselves an administrator, nor records for another agency past the pages", async () => {
  const { recordSpell, addJoiner, nameAdministrator } = await import("./administration.store.ts");
  const now = at.house.clock.now();
  await assert.rejects(at.store.as(viewer.cleo, (tx) => nameAdministrator(tx, viewer.cleo, true, now)));
  await assert.rejects(
    at.store.as(viewer.cleo, (tx) => addJoiner(tx, viewer.cleo, { ...joiner, phone: null })),
  );
  const spell = (who: string, teamId: string) => ({
    membershipId: null,
    practitionerId: who,
    teamId,
    from: Temporal.PlainDate.from("2026-11-24"),
    to: Temporal.PlainDate.from("2027-11-23"),
    reason: "x",
  });
  for (const [who, teamId] of [
    [viewer.cleo.practitionerId, team.services],
    [viewer.asha.practitionerId, team.school],
  ] as const)
    await assert.rejects(
      at.store.as(viewer.asha, (tx) => recordSpell(tx, viewer.asha, spell(who, teamId), now)),
    );
});

test("somebody is let in anew only when a second person has confirmed it", async () => {
  const { practitionerId } = viewer.bill;
  await setAdministrator(at.house, "fern@example.org", true);
  await at.owner.query(
    `delete from auth.session where "userId" = (select id from auth."user" where email = 'fern@example.org')`,
  );
  const fern = await at.signIn("fern@example.org", "three plain words");
  const invites = () => at.post(paths.personInvitation(practitionerId), {}, fern);
  assert.equal((await invites()).status, 403);
  const asks = { reason: "Lost her telephone; she told me face to face" };
  assert.equal((await at.post(paths.personRecovery(practitionerId), asks, fern)).status, 303);
  assert.equal((await invites()).status, 403);
  const [recovery] = await at.owner.query("select id from account_recovery");
  const confirmed = (cookie: string) =>
    at.post(paths.recoveryConfirmation(String(recovery?.["id"])), {}, cookie);
  assert.equal((await confirmed(fern)).status, 403, "not whoever asked");
  assert.equal((await confirmed(await at.signIn("bill@example.org"))).status, 403, "not whoever it is for");
  assert.equal((await confirmed(cleo)).status, 404, "nobody of another agency");
  assert.equal((await confirmed(asha)).status, 303);
  const code = await linkIn(invites());
  assert.notEqual(code, "");
  assert.equal((await invites()).status, 403, "once");
  const words = "four other plain words";
  assert.equal((await at.post(paths.invitation(code), { password: words, again: words })).status, 303);
  assert.equal(await opens(await at.signIn("bill@example.org", PASSWORD)), false);
  assert.ok(await opens(await at.signIn("bill@example.org", words)));
});

test("nobody asks for themselves, and an invitation for somebody who has joined needs the confirmation", async () => {
  assert.equal(
    (await at.post(paths.personRecovery(viewer.asha.practitionerId), { reason: "me" }, asha)).status,
    403,
  );
  const { invite } = await import("../sign-in/public.ts");
  const { partnershipId, practitionerId } = viewer.bill;
  const asked = { partnershipId, practitionerId, email: "x@example.org", madeBy: viewer.asha.practitionerId };
  await assert.rejects(at.store.as(viewer.asha, (tx) => invite(tx, asked, at.house.clock.now())));
});

test("whoever no longer administers sees the page no longer", async () => {
  await setAdministrator(at.house, "asha@example.org", false);
  assert.equal((await at.get(paths.administration(), asha)).status, 403);
});
