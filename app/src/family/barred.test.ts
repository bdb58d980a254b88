import assert from "node:assert/strict";
import { test } from "node:test";
import { sql } from "kysely";
import { paths } from "../paths.ts";
import { plantChild, plantSmallPartnership } from "../testing/small-partnership.ts";
import { tellOfFamily } from "../testing/tell-of-family.ts";
import { openTestHouse } from "../testing/test-house.ts";

const house = await openTestHouse();
const { sunny, viewer, partnershipId, agency, team } = await plantSmallPartnership(house);
const { asha, bill, cleo } = viewer;
const brother = await house.store.asProduct(async (tx) => {
  const id = await plantChild(tx, partnershipId, {
    given: "Bram",
    family: "Ashdown",
    knownAs: null,
    born: "2015-05-05",
    nhsNumber: "9990000077",
  });
  for (const [place, who] of [
    ["services", asha],
    ["school", cleo],
  ] as const)
    await sql`insert into involvement (partnership_id, id, child_id, agency_id, team_id, practitioner_id, role, from_on, recorded_at)
      values (${partnershipId}, gen_random_uuid(), ${id}, ${agency[place]}, ${team[place]}, ${who.practitionerId}, 'x', '2020-01-01', now())`.execute(
      tx,
    );
  return id;
});
const personOf = async (child: string) =>
  String(
    (await house.owner.query("select person_id from child_record where id = $1", [child]))[0]?.["person_id"],
  );
const [bram, sunnyPerson] = [await personOf(brother), await personOf(sunny)];
const tell = (table: string, fact: Record<string, string | boolean | null>) =>
  tellOfFamily(house, asha, table, fact);
await tell("family_member", { child_id: sunny, person_id: bram });
await tell("family_member", { child_id: brother, person_id: sunnyPerson });
const [home, elsewhere] = [
  await tell("household", { child_id: sunny, name: "Commonhome" }),
  await tell("household", { child_id: brother, name: "Snipehome" }),
];
await tell("household_member", { person_id: sunnyPerson, home_id: home });
await tell("household_member", { person_id: bram, home_id: elsewhere, nights: "Snipenights" });
await tell("whereabouts", { person_id: bram, words: "Snipelane 3" });
await tell("contact_arrangement", { person_id: bram, with_id: sunnyPerson, arrangement: "At Snipecafe" });
await tell("parental_responsibility", { person_id: bram, holder_named: "Snipecouncil", answer: "yes" });
await tell("personal_care", { person_id: bram, carer_id: sunnyPerson, what: "Snipecare" });
await tell("relationship_observation", {
  person_id: bram,
  other_id: sunnyPerson,
  quality: "close",
  words: "Snipeclose",
  day_from: "2026-11-01",
  day_to: "2026-11-01",
  day_precision: "day",
  day_about: false,
});
await tell("person_detail", { person_id: bram, sort: "languages", words: "Snipelanguage" });
await tell("unknown_parent", { person_id: bram, parent: "father" });
await house.store.as(bill, (tx) =>
  sql`insert into practitioner_bar (partnership_id, id, child_id, practitioner_id, barred, reason, recorded_by, recorded_at)
    values (${partnershipId}, gen_random_uuid(), ${brother}, ${cleo.practitionerId}, true, 'His aunt', ${bill.practitionerId}, now())`.execute(
    tx,
  ),
);

const places = [
  paths.family(sunny),
  paths.familyHomes(sunny),
  paths.familyHelp(sunny),
  paths.familyPerson(sunny, bram),
  paths.genogram(sunny),
  paths.genogramSvg(sunny),
  paths.genogramJson(sunny),
  paths.checks(sunny),
];
const cookie = { asha: await house.signIn("asha@example.org"), cleo: await house.signIn("cleo@example.org") };
const whole = async (who: keyof typeof cookie) =>
  (await Promise.all(places.map(async (path) => (await house.get(path, cookie[who])).text()))).join("\n");

test("who is barred from a child finds them drawn in a sister's family, and no other fact of theirs", async () => {
  assert.equal((await house.get(paths.child(brother), cookie.cleo)).status, 404);
  const seen = await whole("cleo");
  assert.doesNotMatch(seen, /Snipe/);
  assert.match(seen, /Bram Ashdown/);
  assert.match(seen, /Commonhome/);
  const others = await whole("asha");
  for (const word of ["home", "nights", "lane", "cafe", "council", "care", "close", "language"])
    assert.match(others, new RegExp(`Snipe${word}`), word);
});

test("nor does the database answer one", async () => {
  await house.store.as(cleo, async (tx) => {
    for (const table of [
      "whereabouts",
      "household",
      "household_member",
      "contact_arrangement",
      "parental_responsibility",
      "personal_care",
      "relationship_observation",
      "person_detail",
      "unknown_parent",
    ]) {
      const { rows } = await sql`select to_jsonb(t)::text as row from ${sql.table(table)} t
        where to_jsonb(t)::text like ${`%${bram}%`} or to_jsonb(t)::text like '%Snipe%'`.execute(tx);
      assert.deepEqual(rows, [], table);
    }
  });
});

test("the reason somebody is barred is not theirs to read", async () => {
  assert.doesNotMatch(await whole("cleo"), /His aunt/);
});
