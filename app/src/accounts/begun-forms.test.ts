import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { setAdministrator } from "../joining/public.ts";
import { paths } from "../paths.ts";
import { plantSmallPartnership } from "../testing/small-partnership.ts";
import { openTestHouse } from "../testing/test-house.ts";

const at = await openTestHouse();
const { viewer, team } = await plantSmallPartnership(at);
assert.ok(await setAdministrator(at.house, "asha@example.org", true));
const bill = viewer.bill.practitionerId;
const [membership] = await at.owner.query("select id from team_membership where practitioner_id = $1", [
  bill,
]);
const spell = String(membership?.["id"]);
await at.signIn("bill@example.org");
const person = paths.agencyPerson(bill);

interface Begun {
  readonly what: string;
  readonly page: string;
  readonly to: string;
  readonly names: { readonly _form: string; readonly _subject: string; readonly _back: string };
  readonly fields: Readonly<Record<string, string>>;
}
const begun: readonly Begun[] = [
  {
    what: "who joins",
    page: paths.newJoiner(),
    to: paths.joiners(),
    names: { _form: "joiner", _subject: viewer.asha.agencyId, _back: paths.newJoiner() },
    fields: { name: "Fern Gale", role: "Social worker of the night", phone: "", email: "", team: "" },
  },
  {
    what: "another team",
    page: person,
    to: paths.personSpells(bill),
    names: { _form: "person-team", _subject: bill, _back: `${person}#team-team` },
    fields: { team: team.services, from: "", to: "", reason: "moves to the South Team for a year" },
  },
  {
    what: "another last day",
    page: person,
    to: paths.spellLastDay(bill, spell),
    names: { _form: "person-last-day", _subject: spell, _back: `${person}#${spell}-to` },
    fields: { to: "", reason: "stays until the summer after next" },
  },
  {
    what: "why somebody is let in anew",
    page: person,
    to: paths.personRecovery(bill),
    names: { _form: "person-recovery", _subject: bill, _back: `${person}#recovery-reason` },
    fields: { reason: "His telephone went into the sea; I know his voice" },
  },
];
const longestOf = (fields: Begun["fields"]) =>
  Object.values(fields).toSorted((a, b) => b.length - a.length)[0] ?? "";

async function timeOut(cookie: string, { to, names, fields }: Begun): Promise<string> {
  await at.owner.query('update auth.session set "updatedAt" = "updatedAt" - interval \'2 hours\'');
  const body = new URLSearchParams({ ...names, ...fields }).toString();
  const answer = await at.app.request(to, {
    method: "POST",
    body,
    headers: {
      cookie,
      origin: "http://localhost",
      "content-type": "application/x-www-form-urlencoded",
      "content-length": String(body.length),
    },
  });
  assert.equal(answer.status, 303);
  return answer.headers.get("location") ?? "";
}

describe("words typed when the session has run out are there after signing in again", () => {
  for (const form of begun)
    test(form.what, async () => {
      const asha = await at.signIn("asha@example.org");
      const stands = await (await at.get(form.page, asha)).text();
      assert.ok(stands.includes(`value="${form.names._back}"`), "the form says where it is gone on with");
      const place = form.names._back.split("#")[1];
      if (place !== undefined) assert.ok(stands.includes(`id="${place}"`), `${place} is a field`);

      const signIn = new URL(await timeOut(asha, form), "http://here");
      assert.equal(signIn.searchParams.get("after"), "time-out");
      assert.equal(signIn.searchParams.get("return"), form.names._back);

      const again = await at.signIn("asha@example.org");
      const page = await (await at.get(form.page, again)).text();
      assert.ok(page.includes(longestOf(form.fields)), "every word");
      assert.match(page, /You began this on/);
    });
});

test("whoever signs in again is taken to the form they were in", async () => {
  const [, another] = begun;
  assert.ok(another);
  const { _back: back } = another.names;
  const answer = await at.post("/sign-in", {
    email: "asha@example.org",
    password: "a long enough password",
    return: back,
  });
  assert.equal(answer.headers.get("location"), back);
});

test("a form left half-written stands open, and is gone once it is sent", async () => {
  const asha = await at.signIn("asha@example.org");
  const openIn = (page: string) => page.match(/<details[^>]* open/g)?.length ?? 0;
  const before = openIn(await (await at.get(person, asha)).text());
  assert.ok(before >= 2);
  const sent = { to: "23 November 2027", reason: "stays until the summer after next" };
  assert.equal((await at.post(paths.spellLastDay(bill, spell), sent, asha)).status, 303);
  const after = await (await at.get(person, asha)).text();
  assert.equal(openIn(after), before - 1);
  assert.ok(!after.includes("the summer after next"));
});

test("words that were refused are kept until they are right", async () => {
  const asha = await at.signIn("asha@example.org");
  const wrong = { team: team.services, from: "tomorrow week", to: "", reason: "covers for a colleague" };
  assert.equal((await at.post(paths.personSpells(bill), wrong, asha)).status, 422);
  assert.match(await (await at.get(person, asha)).text(), /covers for a colleague/);
});
