import { daysBetween } from "@throughline/calendar";
import { ancestorsOfThemselves } from "./unions/ancestors-of-themselves.ts";
import type { Family, Person } from "./family.ts";
import { parentsOfEach, type ParentsOf } from "./unions/parents-of.ts";

type ById = ReadonlyMap<string, Person>;

/**
 * Where the family's facts cannot all be right: a plain sentence for each, people as `{id}`. Nothing is corrected and
 * nobody is left out because of one; `named` puts the names in.
 */
export function contradictionsIn(family: Family): readonly string[] {
  const byId = new Map(family.people.map((person) => [person.id, person]));
  return [
    ...doubles(family),
    ...strangers(family, byId),
    ...family.parentLinks
      .filter(({ parent, child }) => parent === child)
      .map(({ child }) => `{${child}} is recorded as their own parent.`),
    ...family.couples
      .filter(({ a, b }) => a === b)
      .map(({ a }) => `{${a}} is recorded as their own partner.`),
    ...ancestorsOfThemselves(family).map((id) => `{${id}} is recorded as their own ancestor.`),
    ...parentsOfEach(family).flatMap((of) => [...tooMany(of), ...notUnknown(of)]),
    ...outOfTime(family, byId),
    ...twinsApart(family, byId),
  ];
}

function doubles({ people }: Family): string[] {
  return [...Map.groupBy(people, ({ id }) => id)]
    .filter(([, same]) => same.length > 1)
    .map(([id, same]) => `${same.length} people are recorded under one id; only {${id}} is drawn.`);
}

function strangers({ couples, parentLinks }: Family, byId: ById): string[] {
  const pairs = [
    ...couples.map(({ a, b }) => [a, b]),
    ...parentLinks.map(({ parent, child }) => [parent, child]),
  ];
  const missing = pairs.flat().filter((id) => !byId.has(id));
  return [...new Set(missing)].map((id) => `Somebody is linked to "${id}", who is not among the people.`);
}

function tooMany({ child, links }: ParentsOf): string[] {
  const birth = new Set(links.filter(({ kind }) => kind === "birth").map(({ parent }) => parent));
  return birth.size > 2 ? [`{${child}} has ${birth.size} people recorded as birth parents.`] : [];
}

function notUnknown({ child, links, unknown }: ParentsOf): string[] {
  const birth = new Set(links.filter(({ kind }) => kind === "birth").map(({ parent }) => parent));
  const told = new Set(unknown.map(({ id }) => id)).size;
  return told > 0 && birth.size + told > 2
    ? [
        `{${child}} has a birth parent recorded as not known, and ${birth.size === 1 ? "one" : "two"} recorded by name.`,
      ]
    : [];
}

function outOfTime({ parentLinks }: Family, byId: ById): string[] {
  return parentLinks
    .filter(({ kind }) => kind === "birth")
    .flatMap(({ parent, child }) => {
      const [older, younger] = [byId.get(parent), byId.get(child)];
      if (older === undefined || younger?.born === undefined || younger.born === null) return [];
      const latest = younger.born.to;
      if (older.born !== null && Temporal.PlainDate.compare(older.born.from, latest) >= 0)
        return [`{${parent}} is recorded as a birth parent of {${child}}, and as born no earlier.`];
      const gone = older.died === null || older.died === "day not known" ? null : older.died.to;
      const first = younger.born.from;
      const grace = older.sex === "female" ? 0 : 300;
      return gone !== null && daysBetween(gone, first) > grace
        ? [`{${parent}} is recorded as a birth parent of {${child}}, and as having died before.`]
        : [];
    });
}

function twinsApart({ births }: Family, byId: ById): string[] {
  return births.flatMap(({ children }) => {
    const born = children.map((id) => byId.get(id)?.born).filter((day) => day !== null && day !== undefined);
    const apart = born.some((a) => born.some((b) => daysBetween(a.to, b.from) > 120));
    const names = children.map((id) => `{${id}}`).join(" and ");
    return apart ? [`${names} are recorded as born together, on days that lie apart.`] : [];
  });
}
