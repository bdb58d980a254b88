import { adultServicesAsked } from "../adult-services/adult-services-asked.ts";
import type { Family, Person, Support } from "../family.ts";
import { nameOf } from "../name-of.ts";

/** Somebody or something round the child's household. */
export interface EcomapNode {
  readonly id: string;
  readonly name: string;
  /** "service", "another home: Fridays", "mother". */
  readonly what: string;
  readonly sort: Support["sort"] | "home";
  readonly strength: Support["strength"];
  readonly flow: Support["flow"];
  /** The personal care they give, in words; null for none. */
  readonly care: string | null;
  /** Whom it is for, when neither for the child nor for the whole household. */
  readonly forWhom: string | null;
}

/** The child's household and all that is round it, as at a day. */
export interface Ecomap {
  readonly household: string;
  readonly members: readonly {
    readonly person: Person;
    readonly nights: string | null;
    readonly givesCare: boolean;
  }[];
  readonly around: readonly EcomapNode[];
}

/**
 * The child's household (where they always sleep, else their first) and round it their other homes, everybody outside it
 * who gives somebody in it personal care, and every support of one of them or of the household. Give it the family as at
 * a day; null without a child. A child with no home stated stands alone in the middle.
 */
export function ecomapOf(
  family: Family,
  kin: (id: string) => string,
  day: Temporal.PlainDate,
): Ecomap | null {
  const child = family.people.find(({ id }) => id === family.index);
  if (child === undefined) return null;
  const homes = family.households.filter(({ members }) => members.some(({ person }) => person === child.id));
  const home = homes.find(({ members }) => isAlways(members, child.id)) ?? homes[0];
  const inside = new Set(home?.members.map(({ person }) => person) ?? [child.id]);
  const carers = new Set(family.care.filter(({ of }) => of === child.id).map(({ carer }) => carer));
  const members = family.people
    .filter(({ id }) => inside.has(id))
    .toSorted((a, b) => Number(b.id === child.id) - Number(a.id === child.id))
    .map((person) => ({
      person,
      nights: home?.members.find((member) => member.person === person.id)?.nights ?? null,
      givesCare: carers.has(person.id),
    }));
  return {
    household: home?.name ?? "Home not stated",
    members,
    around: [
      ...homes.filter((other) => other !== home).map((other) => homeNode(other, child.id)),
      ...carersOutside(family, inside, kin),
      ...supportsOf(family, inside, home?.id ?? null),
      ...adultServicesOf(family, day),
    ],
  };
}

function isAlways(members: Family["households"][number]["members"], id: string): boolean {
  return members.some(({ person, nights }) => person === id && nights === null);
}

function homeNode({ id, name, members }: Family["households"][number], child: string): EcomapNode {
  const nights = members.find(({ person }) => person === child)?.nights ?? null;
  const what = nights === null ? "another home" : `another home: ${nights}`;
  return { id, name, what, sort: "home", strength: "not said", flow: null, care: null, forWhom: null };
}

function carersOutside(
  { care, people, index }: Family,
  inside: ReadonlySet<string>,
  kin: (id: string) => string,
): readonly EcomapNode[] {
  const outside = care.filter(({ carer, of }) => inside.has(of) && !inside.has(carer));
  return [...Map.groupBy(outside, ({ carer }) => carer)].flatMap(([carer, all]) => {
    const person = people.find(({ id }) => id === carer);
    if (person === undefined) return [];
    return [
      {
        id: carer,
        name: nameOf(person),
        what: kin(carer),
        sort: "family",
        strength: "not said",
        flow: "to the family",
        care: all.map(({ what }) => what).join("; "),
        forWhom: all.some(({ of }) => of === index) ? null : nameFor(people, all[0]?.of ?? ""),
      } as const,
    ];
  });
}

function supportsOf(
  { supports, people, index }: Family,
  inside: ReadonlySet<string>,
  home: string | null,
): readonly EcomapNode[] {
  return supports
    .filter(({ who }) => inside.has(who) || who === home)
    .map(({ id, name, sort, strength, flow, who, givesCare }) => ({
      id,
      name,
      what: sort,
      sort,
      strength,
      flow,
      care: givesCare ? "personal care" : null,
      forWhom: who === home || who === index ? null : nameFor(people, who),
    }));
}

/** Services that work with a carer, but for those that stand as help already. */
function adultServicesOf(family: Family, day: Temporal.PlainDate): readonly EcomapNode[] {
  const known = family.supports.map(({ name }) => name.toLowerCase());
  return adultServicesAsked(family, day).flatMap(({ person, asked }): EcomapNode[] => {
    if (asked?.answer !== "yes" || known.includes((asked.words ?? "").toLowerCase())) return [];
    return [
      {
        id: asked.id,
        name: asked.words ?? "An adult service",
        what: "adult service",
        sort: "service",
        strength: "not said",
        flow: null,
        care: null,
        forWhom: nameOf(person),
      },
    ];
  });
}

function nameFor(people: readonly Person[], id: string): string | null {
  const person = people.find((one) => one.id === id);
  return person === undefined ? null : nameOf(person);
}
