import type { LayoutGraph, Union } from "../layout/graph.ts";

const endings: Readonly<Record<string, string>> = { one: "st", two: "nd", few: "rd", other: "th" };
const ordinal = new Intl.PluralRules("en-GB", { type: "ordinal" });

/** "1st", "2nd"… for the children of those unions whose children do not stand eldest on the left; nobody else. */
export function birthPlaces(graph: LayoutGraph, xOf: (id: string) => number): ReadonlyMap<string, string> {
  const births = new Map(graph.people.map(({ id, birth }) => [id, birth]));
  return new Map(graph.unions.flatMap((union) => placesIn(union, births, xOf)));
}

function placesIn(
  { children }: Union,
  births: ReadonlyMap<string, number | null>,
  xOf: (id: string) => number,
): readonly (readonly [string, string])[] {
  const known = children
    .filter(({ rel }) => rel === "birth")
    .flatMap(({ id }) => {
      const birth = births.get(id);
      return birth === null || birth === undefined ? [] : [{ id, birth, x: xOf(id) }];
    });
  const byPlace = known.toSorted((p, q) => p.x - q.x);
  const isBroken = byPlace.some(({ birth }, at) => birth < (byPlace[at - 1]?.birth ?? birth));
  if (!isBroken) return [];
  return known
    .toSorted((p, q) => p.birth - q.birth)
    .map(({ id }, at) => [id, `${at + 1}${endings[ordinal.select(at + 1)] ?? "th"}`]);
}
