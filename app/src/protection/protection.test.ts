import assert from "node:assert/strict";
import { test } from "node:test";
import { sql } from "kysely";
import { paths } from "../paths.ts";
import { plantSmallPartnership } from "../testing/small-partnership.ts";
import { newInFamily, tellOfFamily } from "../testing/tell-of-family.ts";
import { openTestHouse } from "../testing/test-house.ts";
import { wordsOf } from "../testing/words-of.ts";

const house = await openTestHouse();
const { sunny, viewer, partnershipId } = await plantSmallPartnership(house);
const { asha } = viewer;
const cookies = {
  asha: await house.signIn("asha@example.org"),
  bill: await house.signIn("bill@example.org"),
  cleo: await house.signIn("cleo@example.org"),
};
type Who = keyof typeof cookies;
const [{ person_id: sunnyPerson }] = (await house.owner.query(
  "select person_id from child_record where id = $1",
  [sunny],
)) as [{ person_id: string }];

const tell = (table: string, fact: Record<string, string | boolean | null>) =>
  tellOfFamily(house, asha, table, fact);
const since = (day: string) => ({
  began_from: day,
  began_to: day,
  began_precision: "day",
  began_about: false,
});

const mum = await newInFamily(house, asha, sunny, { given: "Marisol", family: "Ashdown" });
const gran = await newInFamily(house, asha, sunny, { given: "Gwendolyn", family: "Ashdown" });
await tell("parent_link", { parent_id: mum, person_id: sunnyPerson, kind: "birth" });
const old = await tell("household", { child_id: sunny, name: "Oldacre" });
const oldStay = await tell("household_member", { person_id: mum, home_id: old });
await tell("household_member", {
  person_id: mum,
  home_id: old,
  first_id: oldStay,
  replaces_id: oldStay,
  reason: "Moved out",
  ended_from: "2026-11-10",
  ended_to: "2026-11-10",
  ended_precision: "day",
  ended_about: false,
});
const granHome = await tell("household", {
  child_id: sunny,
  name: "Granscourt",
  recorded_at: "2026-01-05T10:00:00Z",
});
await tell("household_member", { person_id: gran, home_id: granHome, recorded_at: "2026-01-05T10:00:00Z" });
const refuge = await tell("household", { child_id: sunny, name: "Wrenhouse refuge" });
for (const person_id of [mum, sunnyPerson])
  await tell("household_member", {
    person_id,
    home_id: refuge,
    nights: "Wrennights",
    ...since("2026-11-11"),
  });
await tell("whereabouts", { person_id: mum, words: "Wrenlane 4", ...since("2026-11-11") });
await tell("whereabouts", { person_id: sunnyPerson, words: "Wrenlane 4 too", ...since("2026-11-11") });
await tell("support", {
  child_id: sunny,
  home_id: refuge,
  name: "Wrenworker",
  sort: "service",
  strength: "strong",
  gives_care: false,
});
await tell("contact_arrangement", {
  person_id: sunnyPerson,
  with_id: mum,
  arrangement: "At Wrencafe on Sundays",
});
await house.store.as(asha, (tx) =>
  sql`insert into child_statement (partnership_id, id, child_id, sort, words, recorded_by, recorded_at)
    values (${partnershipId}, gen_random_uuid(), ${sunny}, 'lives with', 'With her mother at the Wrenhouse',
      ${asha.practitionerId}, now())`.execute(tx),
);

const C = sunny;
const places = [
  paths.child(C),
  paths.family(C),
  paths.familyHomes(C),
  paths.familyHelp(C),
  paths.familyPerson(C, mum),
  paths.familyPerson(C, sunnyPerson),
  paths.genogram(C),
  paths.genogramSvg(C),
  paths.genogramJson(C),
  paths.genogramGedcom(C),
  paths.statement(C, "lives-with"),
  paths.chronologyJson(C),
  paths.checks(C),
  paths.check(C, "GEN-2"),
];
const read = async (path: string, who: Who) => await (await house.get(path, cookies[who])).text();
const protect = async (fields: Record<string, string | string[]>, person = mum, who: Who = "asha") =>
  await house.post(
    paths.newProtection(C, person),
    {
      reason: "He has said Wrenreason would find her",
      from: "11 November 2026",
      until: "",
      reviewBy: "1 March 2027",
      ...fields,
    },
    cookies[who],
  );
const whole = async (who: Who) => (await Promise.all(places.map((path) => read(path, who)))).join("\n");

test("until it is protected the whole team reads where somebody lives", async () => {
  const all = await whole("cleo");
  for (const word of ["Wrenhouse", "Wrennights", "Wrenlane", "Wrenworker", "Wrencafe"])
    assert.match(all, new RegExp(word), word);
});

test("who protects keeps themselves in, says why and by when it is looked at again", async () => {
  for (const wrong of [
    { to: "people", people: viewer.cleo.practitionerId },
    { to: "agencies", reason: "" },
    {},
  ])
    assert.equal((await protect(wrong)).status, 422);
});

test("then no word of it is anywhere for others, who are told that it is protected and whom to ask", async () => {
  assert.equal((await protect({ to: "agencies" })).status, 303);
  for (const path of places) assert.doesNotMatch(await read(path, "cleo"), /Wren/, path);
  for (const path of [
    paths.family(C),
    paths.familyHomes(C),
    paths.familyPerson(C, mum),
    paths.familyPerson(C, sunnyPerson),
    paths.genogram(C),
    paths.genogramSvg(C),
    paths.genogramJson(C),
  ])
    assert.match(wordsOf(await read(path, "cleo")), /protected[:.] Ask Children.s services/i, path);
  assert.match(wordsOf(await read(paths.child(C), "cleo")), /Protected\. Ask Children.s services/);
});

test("what is protected is not called not recorded, by a page or by a check", async () => {
  for (const path of [paths.family(C), paths.genogram(C)])
    assert.doesNotMatch(
      wordsOf(await read(path, "cleo")),
      /Where [^.]* (sleeps|lives) is not recorded|No home is recorded/,
    );
  assert.match(wordsOf(await read(paths.check(C, "GEN-2"), "cleo")), /is protected, so it is not asked here/);
});

test("homes that ended before, and a home that was known before as somebody else’s, are still told", async () => {
  const homes = await read(paths.familyHomes(C), "cleo");
  assert.match(homes, /Oldacre/);
  assert.match(homes, /Granscourt/);
});

test("those it is open to read all of it, and the mark that it is protected", async () => {
  const all = await whole("bill");
  for (const word of ["Wrenhouse", "Wrennights", "Wrenlane", "Wrenworker", "Wrencafe"])
    assert.match(all, new RegExp(word), word);
  assert.match(await read(paths.protection(C, mum), "bill"), /Wrenreason/);
  assert.match(wordsOf(await read(paths.familyPerson(C, mum), "bill")), /is protected, and open to few/);
});

test("the database itself answers no such row, and lets nobody else end the protection", async () => {
  await house.store.as(viewer.cleo, async (tx) => {
    for (const table of [
      "whereabouts",
      "household",
      "household_member",
      "support",
      "contact_arrangement",
      "child_statement",
      "person_protection",
    ]) {
      const { rows } = await sql`select to_jsonb(t)::text as row from ${sql.table(table)} t`.execute(tx);
      assert.doesNotMatch(JSON.stringify(rows), /Wren/, table);
    }
  });
  const [{ id }] = (await house.owner.query("select id from person_protection")) as [{ id: string }];
  await assert.rejects(
    house.store.as(viewer.cleo, (tx) =>
      sql`insert into person_protection_review values (${partnershipId}, gen_random_uuid(), ${id}, ${mum}, '2026-11-24', null, 'x',
        ${viewer.cleo.practitionerId}, now())`.execute(tx),
    ),
    /row-level security/,
  );
  assert.equal((await house.get(paths.protectionReview(C, mum, id), cookies.cleo)).status, 404);
});

test("it goes on or ends by review, and once ended the whole team reads it again", async () => {
  const [{ id }] = (await house.owner.query("select id from person_protection")) as [{ id: string }];
  const review = async (fields: Record<string, string>) =>
    (await house.post(paths.protectionReview(C, mum, id), fields, cookies.bill)).status;
  assert.equal(await review({ answer: "goes on", reviewBy: "1 May 2020", words: "Still at risk" }), 422);
  assert.equal(await review({ answer: "goes on", reviewBy: "1 May 2027", words: "Still at risk" }), 303);
  assert.doesNotMatch(await whole("cleo"), /Wren/);
  assert.equal(await review({ answer: "ends", words: "He is in prison" }), 303);
  assert.match(await whole("cleo"), /Wrenhouse/);
});

test("protected for named people, it is kept from their colleagues, until all of them have left", async () => {
  assert.equal((await protect({ to: "people", people: asha.practitionerId })).status, 303);
  assert.doesNotMatch(await whole("bill"), /Wren/);
  assert.match(await whole("asha"), /Wrenhouse/);
  const leaves = (on: string | null) =>
    house.owner.query("update team_membership set to_on = $2 where practitioner_id = $1", [
      asha.practitionerId,
      on,
    ]);
  await leaves("2026-11-20");
  assert.match(await whole("bill"), /Wrenhouse/);
  assert.doesNotMatch(await whole("cleo"), /Wren/);
  await leaves(null);
});
