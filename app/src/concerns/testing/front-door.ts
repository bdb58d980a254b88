import "../tables.ts";
import { newId } from "../../platform/id.ts";
import type { TestHouse } from "../../testing/test-house.ts";

/** Marks a team as a front door; answers its id. */
export async function plantFrontDoor(
  { owner }: Pick<TestHouse, "owner">,
  partnershipId: string,
  team: { readonly id: string; readonly agencyId: string },
): Promise<string> {
  const id = newId();
  await owner.query(
    "insert into front_door (partnership_id, id, team_id, agency_id, from_on) values ($1, $2, $3, $4, '2020-01-01')",
    [partnershipId, id, team.id, team.agencyId],
  );
  return id;
}

/** A concern as a form sends it; what is given stands in place of it. */
export const telling = (frontDoor: string, changed: Readonly<Record<string, string>> = {}) => ({
  safeTonight: "yes",
  safeWhy: "",
  given: "Juniper",
  family: "Hollis",
  born: "May 2019",
  nhsNumber: "",
  whereabouts: "Linden Primary School",
  what: "Came to school hungry and asked for food twice",
  firstHand: "yes",
  happened: "23 November 2026",
  effect: "Could not sit or listen all morning",
  done: "Breakfast given; mother rung, no answer",
  familyKnows: "yes",
  familyWhyNot: "",
  frontDoor,
  ...changed,
});
