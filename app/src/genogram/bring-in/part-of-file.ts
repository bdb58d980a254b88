import type { Family } from "@throughline/genogram";
import type { FamilyFile } from "./family-file.ts";

/** As many people as are looked at one by one before they are added. */
export const MOST_AT_ONCE = 500;
/** A family of so few is looked at whole. */
export const SMALL = 60;

/** Everybody within so many steps of somebody; a step is to a parent, a child or a partner. */
export function stepsFrom(family: Family, from: string, most: number): ReadonlyMap<string, number> {
  const beside = new Map<string, string[]>();
  const tie = (a: string, b: string) => {
    beside.set(a, [...(beside.get(a) ?? []), b]);
    beside.set(b, [...(beside.get(b) ?? []), a]);
  };
  for (const { parent, child } of family.parentLinks) tie(parent, child);
  for (const { a, b } of family.couples) tie(a, b);
  for (const { children } of family.births)
    for (const other of children.slice(1)) tie(children[0] ?? other, other);
  const steps = new Map([[from, 0]]);
  const next = [from];
  for (const id of next) {
    const at = steps.get(id) ?? 0;
    if (at === most) continue;
    for (const to of beside.get(id) ?? [])
      if (!steps.has(to)) {
        steps.set(to, at + 1);
        next.push(to);
      }
  }
  return steps;
}

/** How many people are within one step of somebody, within two, and so on. */
export function countsFrom(family: Family, from: string, most: number): readonly number[] {
  const steps = [...stepsFrom(family, from, most).values()];
  return Array.from({ length: most }, (_, at) => steps.filter((step) => step <= at + 1).length);
}

/** The part of a file that is a child's family, told about the child; what ties it to the rest is counted and told. */
export function partOf({ family, names, notes }: FamilyFile, child: string, steps: number): FamilyFile {
  const near = stepsFrom(family, child, steps);
  const here = (...ids: readonly string[]) => ids.every((id) => near.has(id));
  const few = (ids: readonly string[]) => ids.filter((id) => near.has(id));
  const cut = { parents: 0, couples: 0 };
  const kept = <T>(
    all: readonly T[],
    whether: (one: T) => boolean,
    ties: readonly [keyof typeof cut, (one: T) => boolean] | null = null,
  ) =>
    all.filter((one) => {
      const is = whether(one);
      if (!is && ties?.[1](one)) cut[ties[0]] += 1;
      return is;
    });
  const part: Family = {
    index: child,
    people: family.people.filter(({ id }) => here(id)),
    couples: kept(family.couples, ({ a, b }) => here(a, b), ["couples", ({ a, b }) => here(a) || here(b)]),
    parentLinks: kept(family.parentLinks, (l) => here(l.parent, l.child), [
      "parents",
      (l) => here(l.parent) || here(l.child),
    ]),
    unknownParents: family.unknownParents
      .map((one) => ({
        ...one,
        children: few(one.children),
        other: one.other !== null && here(one.other) ? one.other : null,
      }))
      .filter(({ children }) => children.length > 0),
    births: family.births
      .map((one) => ({ ...one, children: few(one.children) }))
      .filter(({ children }) => children.length > 1),
    households: family.households
      .map((home) => ({ ...home, members: home.members.filter(({ person }) => here(person)) }))
      .filter(({ members }) => members.length > 0),
    care: family.care.filter(({ carer, of }) => here(carer, of)),
    observations: family.observations.filter(({ a, b }) => here(a, b)),
    supports: family.supports.filter(
      ({ who }) => here(who) || family.households.some(({ id }) => id === who),
    ),
  };
  const away = family.people.length - part.people.length;
  const ties = cut.parents + cut.couples;
  return {
    family: part,
    names: Object.fromEntries(Object.entries(names).filter(([id]) => here(id))),
    notes: [
      ...(away === 0
        ? []
        : [
            `Not taken: ${away === 1 ? "one person of the file who is" : `${away.toLocaleString("en-GB")} people of the file who are`} further away than you chose${ties === 0 ? "" : `, and ${ties.toLocaleString("en-GB")} of their ties to those who are near`}.`,
          ]),
      ...notes,
    ],
  };
}
