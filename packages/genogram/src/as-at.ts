import { begunBy, inForce, pastOn } from "./in-force.ts";
import type { Couple, Episode, Family, Household, Person } from "./family.ts";

const DAYS_OF_PREGNANCY = 280;

/**
 * The family as at a day: who had been born or was expected, which links, memberships, care and supports held. Couples
 * that had ended stay, with their ending; what was still to come is left out, as is whoever it was about.
 * A part-known fact holds on every day on which it may have.
 */
export function familyOn(family: Family, day: Temporal.PlainDate): Family {
  const people = family.people.filter((person) => thereOn(person, day)).map((p) => personOn(p, day));
  const there = new Set(people.map(({ id }) => id));
  const both = (a: string, b: string): boolean => there.has(a) && there.has(b);
  const living = new Set(people.filter(({ died }) => died === null).map(({ id }) => id));
  return {
    index: family.index !== null && there.has(family.index) ? family.index : null,
    people,
    couples: family.couples
      .filter(({ a, b }) => both(a, b))
      .map((couple) => coupleOn(couple, day))
      .filter((couple) => couple !== null),
    parentLinks: family.parentLinks.filter(
      (link) => both(link.parent, link.child) && (isByBirth(link.kind) || inForce(link, day)),
    ),
    unknownParents: family.unknownParents
      .map((unknown) => ({
        ...unknown,
        children: unknown.children.filter((child) => there.has(child)),
        other: unknown.other !== null && there.has(unknown.other) ? unknown.other : null,
      }))
      .filter(({ children }) => children.length > 0),
    births: family.births
      .map((birth) => ({ ...birth, children: birth.children.filter((child) => there.has(child)) }))
      .filter(({ children }) => children.length > 1),
    households: family.households
      .map((household) => householdOn(household, living, day))
      .filter(({ members }) => members.length > 0),
    care: family.care.filter((care) => both(care.carer, care.of) && inForce(care, day)),
    observations: family.observations.filter(({ a, b, on }) => both(a, b) && begunBy(on, day)),
    supports: family.supports.filter((support) => inForce(support, day)),
    ...(family.adultServices === undefined
      ? {}
      : {
          adultServices: family.adultServices.filter(
            ({ person, on }) => there.has(person) && begunBy(on, day),
          ),
        }),
  };
}

function isByBirth(kind: string): boolean {
  return kind === "birth" || kind === "donor";
}

function thereOn({ born, pregnancy }: Person, day: Temporal.PlainDate): boolean {
  const first = pregnancy === "expected" ? day.add({ days: DAYS_OF_PREGNANCY }) : day;
  return begunBy(born, first);
}

function personOn(person: Person, day: Temporal.PlainDate): Person {
  const { died } = person;
  return died === null || died === "day not known" || begunBy(died, day) ? person : { ...person, died: null };
}

function coupleOn(couple: Couple, day: Temporal.PlainDate): Couple | null {
  const episodes = couple.episodes
    .filter(({ from }) => begunBy(from, day))
    .map((episode) => episodeOn(episode, day));
  return couple.episodes.length > 0 && episodes.length === 0 ? null : { ...couple, episodes };
}

function episodeOn(episode: Episode, day: Temporal.PlainDate): Episode {
  const ended = episode.to === null ? episode.end !== null : pastOn(episode.to, day);
  return ended ? episode : { ...episode, to: null, end: null };
}

function householdOn(household: Household, living: ReadonlySet<string>, day: Temporal.PlainDate): Household {
  return {
    ...household,
    members: household.members.filter((member) => living.has(member.person) && inForce(member, day)),
  };
}
