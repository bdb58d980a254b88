import { columnsOf } from "../family/part-known.ts";
import type { FactTable } from "../family/tables.ts";
import { type Own, tellFact } from "../family/tell-fact.store.ts";
import type { Tx } from "../platform/database/store.ts";
import type { FamilyTold } from "./family-story.ts";
import type { PlantedFamily } from "./planted-family.ts";

type Lasting = Parameters<PlantedFamily["toldAs"]>[0];

const telling =
  (tx: Tx, placed: PlantedFamily) =>
  async <T extends FactTable>(table: T, own: Own<T>, fact: Lasting): Promise<string> => {
    const told = placed.toldAs(fact);
    return await tellFact(tx, told.writing, table, own, told.telling);
  };

/** How the people of a family belong together, where they sleep, who cares and who helps. */
export async function plantFamily(tx: Tx, placed: PlantedFamily, family: FamilyTold): Promise<void> {
  const tell = telling(tx, placed);
  const { childPerson } = placed;
  const person = (key: string) => placed.person(key);
  for (const fact of family.parents) {
    const { parent, of, kind } = fact;
    await tell("parent_link", { parent_id: person(parent), person_id: person(of), kind }, fact);
  }
  for (const fact of family.couples) {
    const { a, b, kind, end = null } = fact;
    await tell("couple_episode", { person_id: person(a), other_id: person(b), kind, ending: end }, fact);
  }
  for (const { key, name, sleeps } of family.homes) {
    const home_id = await tell(
      "household",
      { child_id: placed.childId, name },
      sleeps[0] ? { told: sleeps[0].told } : {},
    );
    placed.placeHome(key, home_id);
    for (const fact of sleeps)
      await tell(
        "household_member",
        { person_id: person(fact.who), home_id, nights: fact.nights ?? null },
        fact,
      );
  }
  for (const fact of family.responsibility) {
    const held = {
      holder_id: person(fact.holder),
      holder_named: null,
      answer: fact.answer,
      how: fact.how ?? null,
    };
    await tell("parental_responsibility", { person_id: childPerson, ...held }, fact);
  }
  for (const fact of family.contact) {
    const arranged = { arrangement: fact.arrangement, decided_by: fact.decidedBy ?? null };
    await tell(
      "contact_arrangement",
      { person_id: childPerson, with_id: person(fact.with), ...arranged },
      fact,
    );
  }
  for (const fact of family.care)
    await tell(
      "personal_care",
      { carer_id: person(fact.carer), person_id: person(fact.of), what: fact.what },
      fact,
    );
  for (const fact of family.observations) {
    const seen = { quality: fact.quality, words: fact.words ?? null, ...columnsOf("day", fact.on) };
    await tell(
      "relationship_observation",
      { person_id: person(fact.a), other_id: person(fact.b), ...seen },
      { told: fact.told },
    );
  }
  await plantUnknown(tx, placed, family);
  await plantSupports(tx, placed, family);
  for (const { who, answer, words = null, told } of family.adultServices)
    await tell(
      "adult_service_asked",
      { child_id: placed.childId, person_id: person(who), answer, words },
      { told },
    );
}

async function plantUnknown(tx: Tx, placed: PlantedFamily, { unknown }: FamilyTold): Promise<void> {
  const tell = telling(tx, placed);
  for (const fact of unknown) {
    const person_id = placed.person(fact.of);
    const other_id = fact.other === undefined ? null : placed.person(fact.other);
    const found_id = fact.found === undefined ? null : placed.person(fact.found);
    const unknown_id = await tell(
      "unknown_parent",
      { person_id, other_id, found_id, parent: fact.parent },
      { told: fact.told },
    );
    for (const { on, tried, cameOfIt = null, told } of fact.tries)
      await tell(
        "unknown_parent_try",
        { person_id, unknown_id, tried, came_of_it: cameOfIt, ...columnsOf("day", on) },
        { told },
      );
  }
}

export async function plantSupports(tx: Tx, placed: PlantedFamily, { supports }: FamilyTold): Promise<void> {
  const tell = telling(tx, placed);
  for (const fact of supports) {
    const { name, sort, strength, flow = null, care: gives_care, what = null, helps } = fact;
    const person_id = helps !== undefined && placed.isPerson(helps) ? placed.person(helps) : null;
    const home_id = helps === undefined || person_id !== null ? null : (placed.home(helps) ?? null);
    await tell(
      "support",
      { child_id: placed.childId, person_id, home_id, name, sort, strength, flow, gives_care, what },
      fact,
    );
  }
}
