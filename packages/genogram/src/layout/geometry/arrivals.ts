import type { Kin } from "../kin/kin.ts";
import type { Arrival } from "./draft.ts";
import type { Paper } from "./paper.ts";
import type { Sizes } from "./sizes.ts";

/** Pixels between the lines that reach one symbol, and between the columns beside its words. */
const portsApart = 9;
const columnsApart = 5;

/** How the lines of every link reach their child from above, by union and child (`key`). */
export function arrivalsOf(
  kin: Kin,
  paper: Paper,
  sizes: Sizes,
  middleOf: (union: number) => number,
): Map<string, Arrival> {
  const found = new Map<string, Arrival>();
  for (const [child, links] of kin.parentLinks.entries()) {
    const cx = paper.cx[child] as number;
    const ordered = links.toSorted((one, other) => middleOf(one.union) - middleOf(other.union));
    const worded = ordered.some(({ rel }) => rel !== "birth");
    const apart = Math.min(portsApart, sizes.symbol / (ordered.length + 1));
    const columns = Math.min(columnsApart, sizes.labelWidth / 4 / ordered.length);
    let word = 0;
    for (const [place, { union, rel }] of ordered.entries()) {
      const port = { x: cx + (place - (ordered.length - 1) / 2) * apart };
      const column = worded ? { x: cx - sizes.labelWidth / 2 + 1 + place * columns } : port;
      found.set(key(union, child), {
        union,
        child,
        column,
        port,
        word: rel === "birth" ? -1 : word++,
        turn: worded ? place : null,
        apex: null,
      });
    }
  }
  for (const twins of kin.twins) fanOut(kin, paper, twins, found);
  return found;
}

/** The key of a link among arrivals. */
export function key(union: number, child: number): string {
  return `${union} ${child}`;
}

/** Lets twins hang from one point where they stand side by side and nothing but their birth reaches them. */
function fanOut(kin: Kin, paper: Paper, twins: readonly number[], arrivals: Map<string, Arrival>): void {
  const [first] = twins;
  const link = first === undefined ? undefined : kin.parentLinks[first]?.[0];
  if (first === undefined || link === undefined) return;
  const row = paper.order[paper.rowOf[first] as number] ?? [];
  const places = twins.map((twin) => row.indexOf(twin)).sort((one, other) => one - other);
  const together = places[0] !== -1 && (places.at(-1) as number) - (places[0] as number) === twins.length - 1;
  const onlyBorn = twins.every((twin) => {
    const links = kin.parentLinks[twin] ?? [];
    return links.length === 1 && links[0]?.union === link.union && links[0].rel === "birth";
  });
  if (!together || !onlyBorn) return;
  const xs = twins.map((twin) => paper.cx[twin] as number);
  const apex = { x: (Math.min(...xs) + Math.max(...xs)) / 2 };
  for (const twin of twins) {
    const arrival = arrivals.get(key(link.union, twin));
    if (arrival !== undefined) arrivals.set(key(link.union, twin), { ...arrival, column: apex, apex });
  }
}
