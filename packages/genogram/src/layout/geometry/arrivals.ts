import type { Kin } from "../kin/kin.ts";
import type { Arrival } from "./draft.ts";
import type { Paper } from "./paper.ts";
import type { Sizes } from "./sizes.ts";

/**
 * Pixels between the lines that reach one symbol, and between the columns beside its words. Lines by birth that come
 * from right of all with words stand right of the words, so that each word is next to its own line.
 */
const portsApart = 10;
const columnsApart = 10;

/** How the lines of every link reach their child from above, by union and child (`key`); `cameFrom` is where across. */
export function arrivalsOf(
  kin: Kin,
  paper: Paper,
  sizes: Sizes,
  cameFrom: (union: number, child: number) => number,
): Map<string, Arrival> {
  const found = new Map<string, Arrival>();
  for (const [child, links] of kin.parentLinks.entries()) {
    const cx = paper.cx[child] as number;
    const ordered = links.toSorted((one, other) => cameFrom(one.union, child) - cameFrom(other.union, child));
    const worded = ordered.some(({ rel }) => rel !== "birth");
    const apart = Math.min(portsApart, sizes.symbol / (ordered.length + 1));
    const columns = Math.min(columnsApart, sizes.labelWidth / 4 / ordered.length);
    const lastWorded = ordered.findLastIndex(({ rel }) => rel !== "birth");
    const count = { left: worded ? lastWorded + 1 : 0, right: worded ? ordered.length - 1 - lastWorded : 0 };
    const taken = (lines: number): number => (lines === 0 ? 0 : 1 + (lines - 1) * columns);
    const beside = { left: taken(count.left), right: taken(count.right) };
    let word = 0;
    for (const [place, { union, rel }] of ordered.entries()) {
      const port = { x: cx + (place - (ordered.length - 1) / 2) * apart };
      const isLeft = place <= lastWorded;
      const inward = isLeft ? place : ordered.length - 1 - place;
      const away = sizes.labelWidth / 2 - 1 - inward * columns;
      found.set(key(union, child), {
        union,
        child,
        column: worded ? { x: isLeft ? cx - away : cx + away } : port,
        port,
        word: rel === "birth" ? -1 : word++,
        turn: worded ? inward : null,
        apex: null,
        beside,
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
