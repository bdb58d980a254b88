import type { LayoutGraph, Union } from "../layout/graph.ts";

/** What is never torn apart between sheets: a union with its children, as many as go side by side, or somebody alone. */
export interface Unit {
  readonly union: Union | null;
  readonly people: readonly string[];
}

/** A family in units; a union of more children than `across` is several, each with the parents. */
export function unitsOf({ people, unions }: LayoutGraph, across: number): readonly Unit[] {
  const units = unions.flatMap((union) => chunks(union, across));
  const linked = new Set(units.flatMap((unit) => unit.people));
  const alone = people.filter(({ id }) => !linked.has(id)).map(({ id }) => ({ union: null, people: [id] }));
  return [...units, ...alone];
}

function chunks(union: Union, across: number): readonly Unit[] {
  const count = Math.max(1, Math.ceil(union.children.length / across));
  const size = Math.ceil(union.children.length / count);
  return Array.from({ length: count }, (_, at) => {
    const children = union.children.slice(at * size, (at + 1) * size);
    const parents = [union.a, union.b].filter((id) => id !== null);
    return {
      union: { ...union, children },
      people: [...new Set([...parents, ...children.map(({ id }) => id)])],
    };
  });
}

/** Units by how near they are to somebody, nearest first; those not linked with them come last, as they were. */
export function nearestFirst(units: readonly Unit[], from: string | null): readonly Unit[] {
  const of = new Map<string, Unit[]>();
  for (const unit of units) for (const id of unit.people) of.set(id, [...(of.get(id) ?? []), unit]);
  const start = from ?? units[0]?.people[0];
  const found = new Set<Unit>();
  const people = new Set(start === undefined ? [] : [start]);
  for (const id of people)
    for (const unit of bornInto(of.get(id) ?? [], id))
      if (!found.has(unit)) {
        found.add(unit);
        for (const other of unit.people) people.add(other);
      }
  return [...found, ...units.filter((unit) => !found.has(unit))];
}

/** The units somebody is a child of before those they are a parent in. */
function bornInto(units: readonly Unit[], id: string): readonly Unit[] {
  const isChild = ({ union }: Unit): boolean => union?.children.some((child) => child.id === id) ?? false;
  return [...units.filter((unit) => isChild(unit)), ...units.filter((unit) => !isChild(unit))];
}

/** Units that hang together without the people already drawn: the branches that go on elsewhere. */
export function branches(units: readonly Unit[], drawn: ReadonlySet<string>): readonly (readonly Unit[])[] {
  const left = new Set(units);
  return units.flatMap((unit) => {
    if (!left.delete(unit)) return [];
    const branch = [unit];
    for (const one of branch)
      for (const other of left)
        if (other.people.some((id) => !drawn.has(id) && one.people.includes(id))) {
          left.delete(other);
          branch.push(other);
        }
    return [branch];
  });
}
