import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { paths } from "../paths.ts";
import { newId } from "../platform/id.ts";
import { plantSmallPartnership } from "../testing/small-partnership.ts";
import { openTestHouse } from "../testing/test-house.ts";

const house = await openTestHouse();
const { sunny, team, agency, viewer, partnershipId } = await plantSmallPartnership(house);
const cleo = await house.signIn("cleo@example.org");
const from = Temporal.PlainDate.from("2026-11-01");
const membership = { partnership_id: partnershipId, to_on: null, from_on: from };

/** Another team of the school, in which somebody works and which they manage or not. */
async function anotherTeam(practitionerId: string, manages: boolean) {
  const id = newId();
  await house.store.asProduct(async (tx) => {
    await tx
      .insertInto("team")
      .values({ partnership_id: partnershipId, id, agency_id: agency.school, name: `Team ${id}` })
      .execute();
    const row = { ...membership, id: newId(), practitioner_id: practitionerId, team_id: id, manages };
    await tx.insertInto("team_membership").values(row).execute();
  });
  return id;
}

const joining = (teamId: string, as: Partial<{ practitioner: string; role: string }> = {}) => ({
  team: teamId,
  practitioner: "",
  named: "Theo Lane",
  role: "Class teacher",
  does: "",
  from: "23 November 2026",
  ...as,
});
const involved = async () =>
  (await house.owner.query("select count(*)::int as n from involvement where child_id = $1", [sunny]))[0]?.[
    "n"
  ];

describe("somebody of the team who neither leads nor manages", () => {
  it("does not become a manager by adding a team of their own agency that they manage", async () => {
    const before = await involved();
    const managed = await anotherTeam(viewer.cleo.practitionerId, true);
    assert.equal((await house.post(paths.team(sunny), joining(managed), cleo)).status, 403);
    assert.equal(await involved(), before);
    assert.equal((await house.get(paths.newBar(sunny), cleo)).status, 403);
  });

  it("adds one that they only work in", async () => {
    const own = await anotherTeam(viewer.cleo.practitionerId, false);
    assert.equal((await house.post(paths.team(sunny), joining(own), cleo)).status, 303);
  });

  it("does not become who leads by ending who leads, though that is of their own agency", async () => {
    const rows = await house.owner.query(
      "select id from involvement where child_id = $1 and practitioner_id = $2",
      [sunny, viewer.cleo.practitionerId],
    );
    const colleague = newId();
    await house.store.asProduct(async (tx) => {
      const one = { partnership_id: partnershipId, agency_id: agency.school, phone: null, sign_in_id: null };
      await tx
        .insertInto("practitioner")
        .values({ ...one, id: colleague, name: "Fay Hart", role: "Teacher" })
        .execute();
      await tx
        .insertInto("team_membership")
        .values({
          ...membership,
          id: newId(),
          practitioner_id: colleague,
          team_id: team.school,
          manages: false,
        })
        .execute();
      await tx
        .insertInto("lead_professional")
        .values({
          partnership_id: partnershipId,
          id: newId(),
          child_id: sunny,
          involvement_id: String(rows[0]?.["id"]),
          from_on: from,
          recorded_by: null,
          recorded_at: house.house.clock.now(),
        })
        .execute();
    });
    const fay = { ...viewer.cleo, practitionerId: colleague, name: "Fay Hart" };
    const ended = house.store.as(fay, (tx) =>
      tx
        .insertInto("involvement_end")
        .values({
          partnership_id: partnershipId,
          child_id: sunny,
          involvement_id: String(rows[0]?.["id"]),
          ended_on: Temporal.PlainDate.from("2026-11-23"),
          reason: "So that I lead",
          recorded_by: colleague,
          recorded_at: house.house.clock.now(),
        })
        .execute(),
    );
    await assert.rejects(ended, /row-level security/);
  });
});
