import { adultServiceNote } from "../adult-services/adult-service-words.ts";
import { adultServicesAsked } from "../adult-services/adult-services-asked.ts";
import type { Family, Person } from "../family.ts";
import type { Kin } from "../kin/kin-of.ts";
import { nameOf } from "../name-of.ts";
import { ageWords } from "../text/age-words.ts";
import type { DescribedGeneration, DescribedPerson } from "./description.ts";
import { eldestFirst } from "./eldest-first.ts";
import { homeWords } from "./homes.ts";
import { partnersOf } from "./partners-of.ts";
import type { Telling } from "./person-sentence.ts";

/** Everybody once, by generation from the oldest, and within it by the home they always sleep in. */
export function describedTable(
  telling: Telling,
  kin: ReadonlyMap<string, Kin>,
  generations: ReadonlyMap<string, number>,
): readonly DescribedGeneration[] {
  const { people, households } = telling.family;
  const byGeneration = Map.groupBy(people, ({ id }) => generations.get(id) ?? null);
  const order = [...byGeneration.keys()].toSorted((a, b) => (a ?? Infinity) - (b ?? Infinity));
  return order.map((generation) => {
    const all = (byGeneration.get(generation) ?? []).toSorted(eldestFirst);
    const byHome = Map.groupBy(all, ({ id }) => telling.homes.get(id)?.[0]?.household ?? null);
    const homes = [...households.map(({ id }) => id), null].filter((id) => byHome.has(id));
    return {
      heading: headingOf(telling.family, generation),
      groups: homes.map((id) => ({
        household: households.find((home) => home.id === id)?.name ?? null,
        people: (byHome.get(id) ?? []).map((person) => row(telling, person, kin)),
      })),
    };
  });
}

function row(telling: Telling, person: Person, kin: ReadonlyMap<string, Kin>): DescribedPerson {
  const { family, day, homes } = telling;
  return {
    id: person.id,
    name: nameOf(person),
    kin: person.id === family.index ? "the child" : (kin.get(person.id)?.words ?? ""),
    age: ageWords(person, day),
    home: homeWords(homes.get(person.id) ?? []) || (isLiving(person) ? "not recorded" : ""),
    notes: [
      ...(person.gender === null ? [] : [person.gender]),
      ...person.marks,
      ...partnersOf(family, person),
      ...adultServices(telling, person),
    ].join("; "),
  };
}

const isLiving = ({ died, pregnancy }: Person): boolean => died === null && pregnancy === null;

/** Of carers, once anybody of the family has been asked. */
function adultServices({ family, day }: Telling, { id }: Person): readonly string[] {
  if ((family.adultServices ?? []).length === 0) return [];
  return adultServicesAsked(family, day)
    .filter(({ person }) => person.id === id)
    .map(adultServiceNote);
}

function headingOf({ index, people }: Family, generation: number | null): string {
  if (generation === null) return "No link recorded";
  const child = people.find(({ id }) => id === index);
  const whose = child === undefined ? null : nameOf(child);
  if (whose === null) return `Generation ${generation + 1}`;
  const headings: Readonly<Record<number, string>> = {
    [-3]: "Great-grandparents' generation",
    [-2]: "Grandparents' generation",
    [-1]: "Parents' generation",
    0: `${whose}'s generation`,
    1: "Children's generation",
  };
  return (
    headings[generation] ??
    `${Math.abs(generation)} generations ${generation < 0 ? "before" : "after"} ${whose}`
  );
}
