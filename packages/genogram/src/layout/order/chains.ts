import type { Kin } from "../kin/kin.ts";

/**
 * Joins partners of one row into chains in which neighbours are partners: as few chains as can be when the
 * partnerships hold no circle (greedy path cover of a tree from its leaves up). A third partner of somebody is left
 * for another chain. Latest and current partners are taken first.
 */
export function chainsOf(kin: Kin, row: Int32Array): number[][] {
  const people = [...kin.people.keys()];
  const partners = new Map<number, { person: number; near: number }[]>(people.map((person) => [person, []]));
  for (const { a, b, told, links } of kin.unions) {
    if (a < 0 || b < 0 || row[a] !== row[b]) continue;
    const near = (told.current ? 1e6 : 0) + (told.start ?? 0) + (links.length > 0 ? 1e5 : 0);
    if (partners.get(a)?.some(({ person }) => person === b) === true) continue;
    partners.get(a)?.push({ person: b, near });
    partners.get(b)?.push({ person: a, near });
  }
  const beside = new Map<number, number[]>(people.map((person) => [person, []]));
  const seen = new Set<number>();
  for (const person of people) if (!seen.has(person)) cover(person);

  function cover(root: number): void {
    const order: { person: number; above: number }[] = [{ person: root, above: -1 }];
    seen.add(root);
    for (const { person } of order) {
      for (const { person: partner } of partners.get(person) ?? []) {
        if (seen.has(partner)) continue;
        seen.add(partner);
        order.push({ person: partner, above: person });
      }
    }
    const waiting = new Map<number, number[]>();
    for (const { person, above } of order.toReversed()) {
      const nearness = new Map(partners.get(person)?.map((one) => [one.person, one.near]));
      const open = (waiting.get(person) ?? []).sort(
        (one, other) => (nearness.get(other) ?? 0) - (nearness.get(one) ?? 0) || one - other,
      );
      for (const partner of open.slice(0, 2)) {
        beside.get(person)?.push(partner);
        beside.get(partner)?.push(person);
      }
      if (open.length > 1 || above < 0) continue;
      const list = waiting.get(above);
      if (list === undefined) waiting.set(above, [person]);
      else list.push(person);
    }
  }

  const placed = new Set<number>();
  const chains: number[][] = [];
  for (const start of people) {
    if (placed.has(start) || (beside.get(start)?.length ?? 0) > 1) continue;
    const chain: number[] = [];
    for (let at: number | undefined = start; at !== undefined;) {
      chain.push(at);
      placed.add(at);
      at = beside.get(at)?.find((next) => !placed.has(next));
    }
    chains.push(chain);
  }
  return chains;
}
