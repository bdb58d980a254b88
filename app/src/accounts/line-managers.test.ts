import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { paths } from "../paths.ts";
import { newId } from "../platform/id.ts";
import { newAccount } from "../sign-in/accounts.ts";
import { plantSmallPartnership } from "../testing/small-partnership.ts";
import { openTestHouse, PASSWORD } from "../testing/test-house.ts";
import { wordsOf } from "../testing/words-of.ts";
import { nameAdministrator } from "./public.ts";

const house = await openTestHouse();
const { sunny, viewer, agency, partnershipId } = await plantSmallPartnership(house);
const [mona, office] = [newId(), newId()];
const account = { email: "mona@example.org", name: "Mona Field", password: PASSWORD };
const signInId = await newAccount(house.auth, account);
await house.store.asProduct(async (tx) => {
  await nameAdministrator(tx, viewer.bill, true, house.house.clock.now());
  const kept = { partnership_id: partnershipId, agency_id: agency.services };
  await tx
    .insertInto("team")
    .values({ ...kept, id: office, name: "Office" })
    .execute();
  const somebody = {
    id: mona,
    name: "Mona Field",
    role: "Service manager",
    phone: null,
    sign_in_id: signInId,
  };
  await tx
    .insertInto("practitioner")
    .values({ ...kept, ...somebody })
    .execute();
  await tx
    .insertInto("team_membership")
    .values({
      partnership_id: partnershipId,
      id: newId(),
      practitioner_id: mona,
      team_id: office,
      manages: false,
      from_on: Temporal.PlainDate.from("2020-01-01"),
      to_on: null,
    })
    .execute();
});
const [asha, bill, monas] = await Promise.all(
  ["asha", "bill", "mona"].map((who) => house.signIn(`${who}@example.org`)),
);
const page = async (path: string, cookie: string | undefined) =>
  wordsOf(await (await house.get(path, cookie)).text());
const at = paths.personManager(viewer.asha.practitionerId);

describe("who manages somebody", () => {
  it("is recorded by whoever looks after the agency's people, from a day", async () => {
    assert.equal((await house.post(at, { manager: mona, from: "24 November 2026" }, asha)).status, 403);
    const ofAnother = { manager: viewer.cleo.practitionerId, from: "24 November 2026" };
    assert.equal((await house.post(at, ofAnother, bill)).status, 422);
    assert.equal((await house.post(at, { manager: mona, from: "25 November 2026" }, bill)).status, 303);
    assert.match(
      await page(paths.agencyPerson(viewer.asha.practitionerId), bill),
      /Nobody is recorded as managing them/,
    );
    assert.equal((await house.get(paths.child(sunny), monas)).status, 404);
    assert.equal((await house.post(at, { manager: mona, from: "23 November 2026" }, bill)).status, 303);
    assert.match(
      await page(paths.agencyPerson(viewer.asha.practitionerId), bill),
      /Mona Field, since 23 November 2026/,
    );
  });

  it("lets the manager see the children of those they manage, and says through whom", async () => {
    assert.equal((await house.get(paths.child(sunny), monas)).status, 200);
    assert.match(
      await page(paths.children(), monas),
      /Sunniva Ashdown.*, through Asha Bell, whom you manage/,
    );
    assert.doesNotMatch(await page(paths.children(), bill), /whom you manage/);
    assert.match(
      await page(paths.access(sunny), asha),
      /Mona Field, service manager, Children's services: manages Asha Bell/,
    );
  });

  it("ends with another manager, or nobody", async () => {
    assert.equal((await house.post(at, { manager: "nobody", from: "24 November 2026" }, bill)).status, 303);
    assert.equal((await house.get(paths.child(sunny), monas)).status, 404);
  });
});
