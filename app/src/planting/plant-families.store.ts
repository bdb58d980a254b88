import "../children/tables.ts";
import { addMember } from "../family/add-person.store.ts";
import type { Tx } from "../platform/database/store.ts";
import type { FamilyTold } from "./family-story.ts";
import { plantedFamily, type PlantedFamily } from "./planted-family.ts";
import type { Who } from "./plant-choices.store.ts";
import { plantFamily, plantSupports } from "./plant-family.store.ts";
import { plantFamilyPeople } from "./plant-family-people.store.ts";

export interface ToldChild {
  readonly slug: string;
  readonly childId: string;
  readonly family: FamilyTold | null;
}

/** Every story's family, once all the children are there: brothers and sisters are in each other's. */
export async function plantFamilies(tx: Tx, who: Who, children: readonly ToldChild[]): Promise<void> {
  const records = await personIdsOf(tx, children);
  const planted = new Map<string, PlantedFamily>();
  const telling = children.flatMap(({ family, ...child }) => (family === null ? [] : [{ ...child, family }]));
  for (const { slug, childId, family } of telling.filter((one) => one.family.sharedWith === undefined)) {
    const placed = plantedFamily({ childId, childPerson: records(slug), who, told: family.told });
    await plantFamilyPeople(tx, placed, family, records);
    await plantFamily(tx, placed, family);
    planted.set(slug, placed);
  }
  for (const { slug, childId, family } of telling) {
    const shared = planted.get(family.sharedWith ?? "");
    if (!shared) continue;
    const placed = plantedFamily({ childId, childPerson: records(slug), who, told: family.told, shared });
    const { writing, said } = placed.toldAs({});
    for (const personId of shared.everybody())
      if (personId !== records(slug)) await addMember(tx, writing, childId, { personId, how: null }, said);
    await plantSupports(tx, placed, family);
  }
}

async function personIdsOf(tx: Tx, children: readonly ToldChild[]): Promise<(slug: string) => string> {
  const rows = await tx
    .selectFrom("child_record")
    .select(["id", "person_id"])
    .where(
      "id",
      "in",
      children.map(({ childId }) => childId),
    )
    .execute();
  const people = new Map(rows.map(({ id, person_id }) => [id, person_id]));
  const bySlug = new Map(children.map(({ slug, childId }) => [slug, people.get(childId)]));
  return (slug) => {
    const id = bySlug.get(slug);
    if (id === undefined) throw new RangeError(`No child is told in “${slug}”.`);
    return id;
  };
}
