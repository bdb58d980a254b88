import { exactDay } from "@throughline/calendar";
import type { Couple, Family, Household, MultipleBirth, Person, Support } from "@throughline/genogram";
import { detailOf, nameOn } from "./about-person.ts";
import type { FamilyRows, PersonRow } from "./family-rows.ts";
import { factOf } from "./fact-row.ts";
import { partKnownOf } from "./part-known.ts";
import { unknownParents } from "./unknown-parents.ts";

const lasting = (row: Parameters<typeof factOf>[0]) => {
  const { from, to } = factOf(row);
  return { from, to };
};

/** The family as the genogram draws it, named as at a day. */
export function familyFrom(rows: FamilyRows, day: Temporal.PlainDate): Family {
  return {
    index: rows.index,
    people: rows.people.map((person) => personFrom(rows, person, day)),
    couples: couples(rows),
    parentLinks: rows.parent_link.map((row) => ({
      id: row.first_id,
      parent: row.parent_id,
      child: row.person_id,
      kind: row.kind,
      ...lasting(row),
    })),
    unknownParents: unknownParents(rows),
    births: births(rows),
    households: households(rows),
    care: rows.personal_care.map((row) => ({
      carer: row.carer_id,
      of: row.person_id,
      what: row.what,
      ...lasting(row),
    })),
    observations: rows.relationship_observation.flatMap((row) => {
      const on = partKnownOf(row, "day");
      const { first_id: id, person_id: a, other_id: b, quality, said_by: saidBy } = row;
      return on === null ? [] : [{ id, a, b, quality, directed: quality === "abuse", saidBy, on }];
    }),
    supports: rows.support.map((row) => supportFrom(rows, row)),
    ...adultServices(rows),
  };
}

function personFrom(rows: FamilyRows, person: PersonRow, day: Temporal.PlainDate): Person {
  const { id } = person;
  const detail = (sort: Parameters<typeof detailOf>[2]) => detailOf(rows, id, sort);
  const [born, died, pregnancy, sex] = [detail("born"), detail("died"), detail("pregnancy"), detail("sex")];
  const expected = pregnancy && partKnownOf(pregnancy, "day");
  return {
    id,
    name: nameOn(rows, id, day),
    sex: sexIn(sex?.words) ?? person.sex,
    gender: detail("gender")?.words ?? null,
    born: person.born ?? (born && partKnownOf(born, "day")) ?? expected ?? null,
    died: died ? (partKnownOf(died, "day") ?? "day not known") : null,
    pregnancy: pregnancyIn(pregnancy?.words),
    marks: [
      ...rows.family_member.flatMap(({ person_id, how }) => (person_id === id && how !== null ? [how] : [])),
      ...keptWords(rows, id),
    ],
    ...(rows.kept.get(id)?.isOpen === false ? { homeKept: true } : {}),
  };
}

/** What stands where somebody's home would: never a gap that gives it away. */
function keptWords({ kept }: FamilyRows, id: string): string[] {
  const held = kept.get(id);
  if (held === undefined) return [];
  return [held.isOpen ? "where they live is protected" : `home protected: ask ${held.heldBy}`];
}

const sexIn = (words: string | null | undefined): Person["sex"] | null =>
  words === "female" || words === "male" || words === "not known" ? words : null;

const pregnancyIn = (words: string | null | undefined): Person["pregnancy"] =>
  words === "expected" || words === "stillborn" || words === "miscarried" || words === "ended" ? words : null;

function couples({ couple_episode }: FamilyRows): Couple[] {
  const pairs = Map.groupBy(couple_episode, (row) => [row.person_id, row.other_id].toSorted().join(" "));
  return [...pairs.values()].flatMap((episodes) => {
    const [first] = episodes;
    if (first === undefined) return [];
    return [
      {
        id: first.first_id,
        a: first.person_id,
        b: first.other_id,
        episodes: episodes.map((row) => ({ kind: row.kind, end: row.ending, ...lasting(row) })),
      },
    ];
  });
}

/** Twins are recorded two by two: of three born together each is tied to another. */
function births({ born_together }: FamilyRows): MultipleBirth[] {
  const groups: { id: string; children: Set<string>; identical: boolean | null }[] = [];
  for (const { first_id: id, person_id, other_id, identical } of born_together) {
    const touched = groups.filter(({ children }) => children.has(person_id) || children.has(other_id));
    const children = new Set([...touched.flatMap((group) => [...group.children]), person_id, other_id]);
    for (const group of touched) groups.splice(groups.indexOf(group), 1);
    const same = touched.every((group) => group.identical === identical);
    groups.push({ id: touched[0]?.id ?? id, children, identical: same ? identical : null });
  }
  return groups.map(({ id, children, identical }) => ({ id, children: [...children], identical }));
}

const households = ({ household, household_member }: FamilyRows): Household[] =>
  household.map(({ first_id: id, name }) => ({
    id,
    name,
    members: household_member
      .filter((row) => row.home_id === id)
      .map((row) => ({ person: row.person_id, nights: row.nights, ...lasting(row) })),
  }));

/** Left out where nobody has been asked: then nothing is said of it anywhere. */
const adultServices = ({ adult_service_asked }: FamilyRows): Pick<Family, "adultServices"> =>
  adult_service_asked.length === 0
    ? {}
    : {
        adultServices: adult_service_asked.map(({ first_id: id, person_id: person, answer, ...row }) => ({
          id,
          person,
          answer,
          words: row.words,
          saidBy: row.said_by,
          on: exactDay(row.said_on),
        })),
      };

const supportFrom = ({ index }: FamilyRows, row: FamilyRows["support"][number]): Support => ({
  id: row.first_id,
  name: row.name,
  sort: row.sort,
  who: row.person_id ?? row.home_id ?? index,
  strength: row.strength,
  flow: row.flow,
  givesCare: row.gives_care,
  ...lasting(row),
});
