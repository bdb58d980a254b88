import type { Kin } from "../kin/kin.ts";

/** The partners who stand beside each person in their row, none to two of them. */
export type Beside = readonly (readonly number[])[];

/**
 * Joins partners of one row into chains in which neighbours are partners: as few chains as can be when the
 * partnerships hold no circle (greedy path cover of a tree from its leaves up). A third partner of somebody is left
 * for another chain. Latest and current partners are taken first.
 */
export function besideOf(kin: Kin, row: Int32Array): Beside {
  const people = [...kin.people.keys()];
  const partners = people.map((): { person: number; near: number }[] => []);
  for (const { a, b, told, links } of kin.unions) {
    if (a < 0 || b < 0 || row[a] !== row[b]) continue;
    const near = (told.current ? 1e6 : 0) + (told.start ?? 0) + (links.length > 0 ? 1e5 : 0);
    if (partners[a]?.some(({ person }) => person === b) === true) continue;
    partners[a]?.push({ person: b, near });
    partners[b]?.push({ person: a, near });
  }
  const beside = people.map((): number[] => []);
  const seen = new Set<number>();
  for (const person of people) if (!seen.has(person)) cover(person);

  function cover(root: number): void {
    const order: { person: number; above: number }[] = [{ person: root, above: -1 }];
    seen.add(root);
    for (const { person } of order) {
      for (const { person: partner } of partners[person] ?? []) {
        if (seen.has(partner)) continue;
        seen.add(partner);
        order.push({ person: partner, above: person });
      }
    }
    const waiting = new Map<number, number[]>();
    for (const { person, above } of order.toReversed()) {
      const nearness = new Map(partners[person]?.map((one) => [one.person, one.near]));
      const open = (waiting.get(person) ?? []).sort(
        (one, other) => (nearness.get(other) ?? 0) - (nearness.get(one) ?? 0) || one - other,
      );
      for (const partner of open.slice(0, 2)) {
        beside[person]?.push(partner);
        beside[partner]?.push(person);
      }
      if (open.length > 1 || above < 0) continue;
      const list = waiting.get(above);
      if (list === undefined) waiting.set(above, [person]);
      else list.push(person);
    }
  }
  return beside;
}

/** People in the chains that stand beside each other, everybody in one, alone where nobody is. */
export function chainsOf(beside: Beside): number[][] {
  const placed = new Set<number>();
  const chains: number[][] = [];
  for (const [start, { length }] of beside.entries()) {
    if (placed.has(start) || length > 1) continue;
    const chain: number[] = [];
    for (let at: number | undefined = start; at !== undefined;) {
      chain.push(at);
      placed.add(at);
      at = beside[at]?.find((next) => !placed.has(next));
    }
    chains.push(chain);
  }
  return chains;
}
