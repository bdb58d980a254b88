import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { setAdministrator } from "../joining/public.ts";
import { paths } from "../paths.ts";
import { newId } from "../platform/id.ts";
import { bothKeepTheirs, type Place } from "../testing/both-keep-theirs.ts";
import { plantSmallPartnership } from "../testing/small-partnership.ts";
import { openTestHouse } from "../testing/test-house.ts";

const house = await openTestHouse();
const { viewer, team, agency, partnershipId } = await plantSmallPartnership(house);
for (const who of ["asha", "bill"])
  assert.ok(await setAdministrator(house.house, `${who}@example.org`, true));
const asha = await house.signIn("asha@example.org");
const bill = await house.signIn("bill@example.org");
const person = newId();
await house.store.asProduct(async (tx) => {
  const fern = { name: "Fern Gale", role: "Social worker", phone: null, sign_in_id: null };
  await tx
    .insertInto("practitioner")
    .values({ partnership_id: partnershipId, id: person, agency_id: agency.services, ...fern })
    .execute();
  const spell = { manages: false, from_on: Temporal.PlainDate.from("2026-01-05"), to_on: null };
  await tx
    .insertInto("team_membership")
    .values({
      partnership_id: partnershipId,
      id: newId(),
      practitioner_id: person,
      team_id: team.services,
      ...spell,
    })
    .execute();
});
const [membership] = await house.owner.query("select id from team_membership where practitioner_id = $1", [
  person,
]);
const spell = { team: team.services, from: "1 January 2028" };

const places: readonly Place[] = [
  {
    what: "who manages somebody",
    at: paths.personManager(person),
    first: { manager: viewer.asha.practitionerId, from: "24 November 2026" },
    second: { manager: "nobody", from: "25 November 2026" },
    shown:
      /Bill Crane has written meanwhile .* Asha Bell Nobody any more From which day 24 November 2026 25 November 2026/,
  },
  {
    what: "another team",
    at: paths.agencyPerson(person),
    to: paths.personSpells(person),
    first: { ...spell, to: "1 February 2028", reason: "Helps in winter" },
    second: { ...spell, to: "1 March 2028", reason: "Helps in spring" },
    shown:
      /Bill Crane has written meanwhile .* 1 February 2028 1 March 2028 Why Helps in winter Helps in spring/,
  },
  {
    what: "a last day",
    at: paths.agencyPerson(person),
    to: paths.spellLastDay(person, String(membership?.["id"])),
    first: { to: "1 June 2027", reason: "Leaves in June" },
    second: { to: "1 July 2027", reason: "Leaves in July" },
    shown: /Bill Crane has written meanwhile .* 1 June 2027 1 July 2027 Why Leaves in June Leaves in July/,
  },
];

describe("of two who look after an agency's people, whoever is second", () => {
  for (const place of places)
    it(`sees what came meanwhile beside their own, and may keep both: ${place.what}`, () =>
      bothKeepTheirs(house, { first: bill, second: asha }, place));
});
