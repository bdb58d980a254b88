import type { Family } from "@throughline/genogram";

/** A family with everybody called by their name in place of an id, in an order of their names: alike whenever it was planted. */
export function byName(family: Family): Family {
  const names = new Map<string, string>();
  for (const { id, name } of family.people) names.set(id, name);
  for (const [at, { id }] of family.people.filter(({ name }) => name === "").entries())
    names.set(id, `nobody ${at + 1}`);
  for (const { id, name } of family.households) names.set(id, name);
  const called = (id: string) => names.get(id) ?? id;
  const sorted = <T extends object>(all: readonly T[], rename: (one: T) => T): T[] =>
    all.map(rename).toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  return {
    index: family.index === null ? null : called(family.index),
    people: sorted(family.people, (one) => ({ ...one, id: called(one.id) })),
    couples: sorted(family.couples, ({ a, b, ...one }) => {
      const [first = a, second = b] = [called(a), called(b)].toSorted();
      return { ...one, id: `${first} and ${second}`, a: first, b: second };
    }),
    parentLinks: sorted(family.parentLinks, ({ parent, child, ...one }) => {
      const [from, to] = [called(parent), called(child)];
      return { ...one, id: `${from} of ${to}, ${one.kind}`, parent: from, child: to };
    }),
    unknownParents: sorted(family.unknownParents, ({ children, other, ...one }) => {
      const of = children.map(called).toSorted();
      return { ...one, id: `${one.parent} of ${of.join(" ")}`, children: of, other: other && called(other) };
    }),
    births: sorted(family.births, ({ children, ...one }) => {
      const born = children.map(called).toSorted();
      return { ...one, id: born.join(" "), children: born };
    }),
    households: sorted(family.households, ({ members, ...one }) => ({
      ...one,
      id: one.name,
      members: sorted(members, (member) => ({ ...member, person: called(member.person) })),
    })),
    care: sorted(family.care, (one) => ({ ...one, carer: called(one.carer), of: called(one.of) })),
    observations: sorted(family.observations, ({ a, b, ...one }) => ({
      ...one,
      id: `${called(a)} ${called(b)} ${one.quality}`,
      a: called(a),
      b: called(b),
    })),
    supports: sorted(family.supports, (one) => ({ ...one, id: one.name, who: called(one.who) })),
    adultServices: sorted(family.adultServices ?? [], (one) => ({
      ...one,
      id: `asked ${called(one.person)}`,
      person: called(one.person),
    })),
  };
}
