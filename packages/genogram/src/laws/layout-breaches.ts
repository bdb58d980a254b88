import type { Layout, LayoutGraph, Place } from "../layout/graph.ts";
import { childrenOf, circlesOf, stepsIn, unionKey } from "./circles.ts";

/** Places are in thousandths of a pitch, so neighbours may be that much nearer. */
const ROUNDING = 0.0015;

/** What a layout does that none may, each in a sentence; empty when it keeps every law. */
export function layoutBreaches(graph: LayoutGraph, layout: Layout): string[] {
  return [
    ...eachOnce("person", graph.people, layout.people),
    ...eachOnce("union", graph.unions, layout.unions),
    ...[...layout.people, ...layout.unions].filter(isNowhere).map(({ id }) => `${id} has no place.`),
    ...offTheSheet(layout.people),
    ...tooNear(layout.people),
    ...notBelow(graph, layout),
  ];
}

function eachOnce(what: string, wanted: readonly { id: string }[], placed: readonly Place[]): string[] {
  const times = new Map<string, number>(wanted.map(({ id }) => [id, 0]));
  for (const { id } of placed) times.set(id, (times.get(id) ?? 10) + 1);
  return [...times].flatMap(([id, count]) => {
    if (count === 1) return [];
    if (count === 0) return [`The ${what} ${id} is missing.`];
    return [count > 10 ? `The ${what} ${id} is nobody's.` : `The ${what} ${id} is placed ${count} times.`];
  });
}

const isNowhere = ({ x, row }: Place): boolean => !Number.isFinite(x) || !Number.isFinite(row);

function offTheSheet(people: readonly Place[]): string[] {
  const off = people.filter(({ x, row }) => x < 0 || row < 0 || !Number.isInteger(row));
  const first = (of: (place: Place) => number) => people.some((place) => of(place) === 0);
  return [
    ...off.map(({ id, x, row }) => `${id} is placed at ${x}, ${row}.`),
    ...(people.length > 0 && !first(({ x }) => x) ? ["Nobody stands at the left edge."] : []),
    ...(people.length > 0 && !first(({ row }) => row) ? ["Nobody stands in the top row."] : []),
  ];
}

function tooNear(people: readonly Place[]): string[] {
  return [...Map.groupBy(people, ({ row }) => row).values()].flatMap((row) => {
    const sorted = row.toSorted((a, b) => a.x - b.x);
    return sorted.flatMap((one, i) => {
      const before = sorted[i - 1];
      return before === undefined || one.x - before.x >= 1 - ROUNDING
        ? []
        : [`${before.id} and ${one.id} are ${(one.x - before.x).toFixed(3)} apart.`];
    });
  });
}

/**
 * A child stands below its parents, unless the links go round in a circle from the child to its parents' union; then a
 * warning must name somebody of that circle. Links by birth yield to circles by birth alone.
 */
function notBelow(graph: LayoutGraph, { people, warnings }: Layout): string[] {
  const rows = new Map(people.map(({ id, row }) => [id, row]));
  const circles = circlesOf(stepsIn(graph, () => true));
  const byBirth = circlesOf(stepsIn(graph, (rel) => rel === "birth"));
  const named = new Set(
    warnings.flatMap((words) => [...words.matchAll(/\{([^{}]*)\}/g)].map(([, id]) => id)),
  );
  const namedCircles = new Set([...circles].flatMap(([id, circle]) => (named.has(id) ? [circle] : [])));
  return graph.unions.flatMap((union) =>
    childrenOf(union).flatMap(({ id: child, rel }) => {
      const { id, a, b } = union;
      const row = rows.get(child);
      const above = [a, b].filter((parent) => parent !== null && (rows.get(parent) ?? -1) >= (row ?? 0));
      if (above.length === 0) return [];
      const of = rel === "birth" ? byBirth : circles;
      const words = `${child} is not below ${above.join(" and ")} (${rel})`;
      if (of.get(unionKey(id)) !== of.get(child)) return [`${words}.`];
      const circle = circles.get(child);
      return circle !== undefined && namedCircles.has(circle)
        ? []
        : [`${words}, and nobody of their circle is named.`];
    }),
  );
}
