import { addMember, addPerson, tellDetail } from "../family/add-person.store.ts";
import { tellFact } from "../family/tell-fact.store.ts";
import type { Tx } from "../platform/database/store.ts";
import type { FamilyTold } from "./family-story.ts";
import type { PlantedFamily } from "./planted-family.ts";

/** Everybody in a family, each with what is told of them by themselves. */
export async function plantFamilyPeople(
  tx: Tx,
  placed: PlantedFamily,
  { people }: FamilyTold,
  records: (slug: string) => string,
): Promise<void> {
  const { childId } = placed;
  for (const { key, given, family, born, died, sex, languages, whereabouts, how, record, told } of people) {
    const { writing, telling, said } = placed.toldAs({ told });
    const personId =
      record === undefined
        ? await addPerson(
            tx,
            writing,
            childId,
            { given, family, born: born ?? null, sex, how: how ?? null },
            said,
          )
        : records(record);
    if (record !== undefined) await addMember(tx, writing, childId, { personId, how: how ?? null }, said);
    placed.place(key, personId);
    if (died !== undefined)
      await tellDetail(tx, writing, { personId, sort: "died", words: null, day: died }, said);
    if (languages !== undefined)
      await tellDetail(tx, writing, { personId, sort: "languages", words: languages, day: null }, said);
    if (whereabouts !== undefined)
      await tellFact(tx, writing, "whereabouts", { person_id: personId, words: whereabouts }, telling);
  }
}
