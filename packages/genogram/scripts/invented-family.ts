import { isProblem, readPartKnownDay, type PartKnownDay } from "@throughline/calendar";
import type {
  Couple,
  Episode,
  Family,
  Household,
  ParentKind,
  ParentLink,
  Person,
  Sex,
} from "../src/index.ts";

/** A day as it is written: "3 July 2017", "about 1950"; null stays null. */
export function written(text: string | null): PartKnownDay | null {
  if (text === null) return null;
  const day = readPartKnownDay(text);
  if (isProblem(day)) throw new RangeError(day.problem);
  return day;
}

/** An invented person. */
export function person(
  id: string,
  name: string,
  sex: Sex,
  born: string | null,
  more: Partial<Omit<Person, "died">> & { readonly died?: string } = {},
): Person {
  const { died, ...rest } = more;
  const gone = died === undefined ? null : died === "day not known" ? died : written(died);
  const { gender = null, pregnancy = null, marks = [] } = rest;
  return { id, name, sex, gender, born: written(born), died: gone, pregnancy, marks };
}

/** One stretch of a couple's time together. */
export function episode(
  kind: Episode["kind"],
  from: string | null = null,
  to: string | null = null,
  end: Episode["end"] = to === null ? null : "separated",
): Episode {
  return { kind, from: written(from), to: written(to), end };
}

/** An invented couple. */
export function couple(a: string, b: string, ...episodes: readonly Episode[]): Couple {
  return { id: `${a}-${b}`, a, b, episodes };
}

/** One or more parents of one or more children, all of one kind. */
export function parents(
  of: string,
  children: string,
  kind: ParentKind = "birth",
  from: string | null = null,
  to: string | null = null,
): readonly ParentLink[] {
  return children.split(" ").flatMap((child) =>
    of.split(" ").map((parent) => ({
      id: `${parent}>${child} ${kind}`,
      parent,
      child,
      kind,
      from: written(from),
      to: written(to),
    })),
  );
}

/** An invented household: members by id; "ellie:Fridays" sleeps there on Fridays. */
export function household(id: string, name: string, members: string, from: string | null = null): Household {
  return {
    id,
    name,
    members: members.split(",").map((member) => {
      const [who = "", nights = null] = member.trim().split(":");
      return { person: who, from: written(from), to: null, nights };
    }),
  };
}

/** A family with only what is given. */
export function family(given: Partial<Family>): Family {
  return {
    index: null,
    people: [],
    couples: [],
    parentLinks: [],
    unknownParents: [],
    births: [],
    households: [],
    care: [],
    observations: [],
    supports: [],
    ...given,
  };
}
