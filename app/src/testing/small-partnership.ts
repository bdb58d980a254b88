import "../children/tables.ts";
import "../practitioners/tables.ts";
import type { Tx } from "../platform/database/store.ts";
import type { Viewer } from "../platform/database/viewer.ts";
import { newId } from "../platform/id.ts";
import { newAccount } from "../sign-in/accounts.ts";
import { PASSWORD, type TestHouse } from "./test-house.ts";

const RECORDED = Temporal.Instant.from("2026-01-05T09:00:00Z");
const STARTED = Temporal.PlainDate.from("2020-01-01");

/** Children's services and a school both work with Sunny; only the hospital works with Marlow. */
export async function plantSmallPartnership({ store, auth }: Pick<TestHouse, "store" | "auth">) {
  const partnershipId = newId();
  const agency = { services: newId(), school: newId(), hospital: newId() };
  const team = { services: newId(), school: newId(), hospital: newId() };
  const names = {
    asha: ["Asha Bell", "Social worker", "services", false],
    bill: ["Bill Crane", "Team manager", "services", true],
    cleo: ["Cleo Dunn", "Designated safeguarding lead", "school", false],
    dee: ["Dee Ellis", "Paediatrician", "hospital", false],
  } as const;
  const agencyNames = {
    services: "Children's services",
    school: "Hill School",
    hospital: "Town Hospital",
  } as const;
  const sorts = { services: "Social care", school: "School", hospital: "Health" } as const;

  const signInIds = new Map<string, string>();
  for (const [key, [name]] of Object.entries(names))
    signInIds.set(key, await newAccount(auth, { email: `${key}@example.org`, name, password: PASSWORD }));

  const viewer = {} as Record<keyof typeof names, Viewer>;
  return await store.asProduct(async (tx) => {
    await tx.insertInto("partnership").values({ id: partnershipId, name: "A small partnership" }).execute();
    for (const key of ["services", "school", "hospital"] as const) {
      await tx
        .insertInto("agency")
        .values({ partnership_id: partnershipId, id: agency[key], name: agencyNames[key], sort: sorts[key] })
        .execute();
      await tx
        .insertInto("team")
        .values({ partnership_id: partnershipId, id: team[key], agency_id: agency[key], name: "Team" })
        .execute();
    }
    for (const key of ["asha", "bill", "cleo", "dee"] as const) {
      const [name, role, place, manages] = names[key];
      const id = newId();
      const kept = {
        partnership_id: partnershipId,
        id,
        agency_id: agency[place],
        name,
        role,
        phone: null,
        sign_in_id: signInIds.get(key) ?? null,
      };
      await tx.insertInto("practitioner").values(kept).execute();
      const membership = {
        partnership_id: partnershipId,
        id: newId(),
        practitioner_id: id,
        team_id: team[place],
        manages,
        from_on: STARTED,
        to_on: null,
      };
      await tx.insertInto("team_membership").values(membership).execute();
      viewer[key] = {
        partnershipId,
        practitionerId: id,
        agencyId: agency[place],
        name,
        role,
        agency: agencyNames[place],
        manages,
      };
    }
    const sunny = await plantChild(tx, partnershipId, {
      given: "Sunniva",
      family: "Ashdown",
      knownAs: "Sunny",
      born: "2017-07-03",
      nhsNumber: "9990000034",
    });
    const marlow = await plantChild(tx, partnershipId, {
      given: "Marlow",
      family: "Quince",
      knownAs: null,
      born: "2019-02-11",
      nhsNumber: "9990000042",
    });
    const involve = async (childId: string, place: keyof typeof agency, who: keyof typeof names) => {
      const id = newId();
      const { role, practitionerId } = viewer[who];
      await tx
        .insertInto("involvement")
        .values({
          partnership_id: partnershipId,
          id,
          child_id: childId,
          agency_id: agency[place],
          team_id: team[place],
          practitioner_id: practitionerId,
          named: null,
          role,
          does: null,
          from_on: STARTED,
          recorded_by: null,
          recorded_at: RECORDED,
        })
        .execute();
      return id;
    };
    const lead = await involve(sunny, "services", "asha");
    await involve(sunny, "school", "cleo");
    await involve(marlow, "hospital", "dee");
    await tx
      .insertInto("lead_professional")
      .values({
        partnership_id: partnershipId,
        id: newId(),
        child_id: sunny,
        involvement_id: lead,
        from_on: STARTED,
        family_told_on: null,
        recorded_by: null,
        recorded_at: RECORDED,
      })
      .execute();
    return { partnershipId, agency, team, viewer, sunny, marlow };
  });
}

interface PlantedChild {
  readonly given: string;
  readonly family: string;
  readonly knownAs: string | null;
  readonly born: string;
  readonly nhsNumber: string;
}

export async function plantChild(
  tx: Tx,
  partnershipId: string,
  { given, family, knownAs, born, nhsNumber }: PlantedChild,
): Promise<string> {
  const [personId, childId] = [newId(), newId()];
  const day = Temporal.PlainDate.from(born);
  const kept = { partnership_id: partnershipId, person_id: personId, from_on: null, to_on: null };
  await tx
    .insertInto("person")
    .values({
      partnership_id: partnershipId,
      id: personId,
      born_from: day,
      born_to: day,
      born_precision: "day",
      born_about: false,
      sex: "female",
      pronouns: "she",
      nhs_number: nhsNumber,
      upn: null,
      languages: [],
      recorded_by: null,
      recorded_at: RECORDED,
    })
    .execute();
  await tx
    .insertInto("person_name")
    .values({ ...kept, id: newId(), sort: "name", given, family })
    .execute();
  if (knownAs)
    await tx
      .insertInto("person_name")
      .values({ ...kept, id: newId(), sort: "known as", given: knownAs, family })
      .execute();
  await tx
    .insertInto("child_record")
    .values({
      partnership_id: partnershipId,
      id: childId,
      person_id: personId,
      opened_on: STARTED,
      opened_by: null,
    })
    .execute();
  return childId;
}
