import { newId } from "../../app/src/platform/id.ts";
import { PASSWORD } from "../../app/src/testing/test-house.ts";
import { plantChild, plantSmallPartnership } from "../../app/src/testing/small-partnership.ts";
import { type OpenHouse, signInTo } from "../../bench/open-house.ts";

/** Somebody who writes, with the cookie of a session that must outlast every kill. */
export interface SignedIn {
  readonly name: string;
  readonly practitionerId: string;
  readonly cookie: string;
}
export interface Partnership {
  readonly writing: readonly SignedIn[];
  readonly children: readonly string[];
}

const FROM = Temporal.PlainDate.from("2020-01-01");

/** Children with whom two agencies work, and three of their practitioners, signed in. */
export async function partnership(open: OpenHouse, children: number): Promise<Partnership> {
  const { partnershipId, agency, team, viewer } = await plantSmallPartnership({
    ...open.house,
    auth: open.auth,
  });
  const planted: string[] = [];
  for (let n = 0; n < children; n += 1)
    await open.house.store.asProduct(async (tx) => {
      const childId = await plantChild(tx, partnershipId, {
        given: "Gale",
        family: `Number${n}`,
        knownAs: null,
        born: "2017-07-03",
        nhsNumber: `99${String(n).padStart(8, "0")}`,
      });
      for (const place of ["services", "school"] as const)
        await tx
          .insertInto("involvement")
          .values({
            partnership_id: partnershipId,
            id: newId(),
            child_id: childId,
            agency_id: agency[place],
            team_id: team[place],
            practitioner_id: null,
            named: null,
            role: "Practitioner",
            does: null,
            from_on: FROM,
            recorded_by: null,
            recorded_at: open.house.clock.now(),
          })
          .execute();
      planted.push(childId);
    });
  const writing: SignedIn[] = [];
  for (const key of ["asha", "bill", "cleo"] as const)
    writing.push({
      name: viewer[key].name,
      practitionerId: viewer[key].practitionerId,
      cookie: await signInTo(open.app, `${key}@example.org`, PASSWORD),
    });
  return { writing, children: planted };
}
