import type { Kin } from "../kin/kin.ts";
import type { Arrival, Beside } from "./draft.ts";
import type { Paper } from "./paper.ts";
import { type Sizes, wordKey } from "./sizes.ts";
import { besideWords } from "./word-boxes.ts";

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
    const words = ordered.map(({ union, rel }) => (rel === "birth" ? 0 : widthOf(kin, sizes, union, child)));
    const beside = { left: taken(count.left), right: taken(count.right), words: Math.max(0, ...words) };
    const ports = ordered.map((_, place) => cx + (place - (ordered.length - 1) / 2) * apart);
    const straight = straightDown(words, ports, { cx, sizes, beside });
    let word = 0;
    for (const [place, { union, rel }] of ordered.entries()) {
      const port = { x: ports[place] as number };
      const isLeft = place <= lastWorded;
      const inward = isLeft ? place : ordered.length - 1 - place;
      const isTurned = worded && straight !== (isLeft ? "left" : "right");
      const away = sizes.labelWidth / 2 - 1 - inward * columns;
      found.set(key(union, child), {
        union,
        child,
        column: isTurned ? { x: isLeft ? cx - away : cx + away } : port,
        port,
        word: rel === "birth" ? -1 : word++,
        turn: isTurned ? inward : null,
        apex: null,
        beside,
      });
    }
  }
  for (const twins of kin.twins) fanOut(kin, paper, twins, found);
  return found;
}

function widthOf(kin: Kin, sizes: Sizes, union: number, child: number): number {
  const id = wordKey(kin.unions[union]?.id ?? "", kin.people[child]?.id ?? "");
  return sizes.wordWidths?.get(id) ?? sizes.wordWidth;
}

/**
 * Which lines need no turn beside the words of the only link that has any: all, where that is the last from the left and
 * the words fit on its right; or all on its right, where that is the first and the words fit before them. The room
 * beside the words is then up to these lines.
 */
function straightDown(
  words: readonly number[],
  ports: readonly number[],
  { cx, sizes, beside }: { readonly cx: number; readonly sizes: Sizes; readonly beside: Beside },
): "left" | "right" | null {
  if (words.filter((width) => width > 0).length !== 1) return null;
  const edge = { left: cx - sizes.labelWidth / 2, right: cx + sizes.labelWidth / 2 };
  const last = ports.at(-1) as number;
  if ((words.at(-1) as number) > 0) {
    if (beside.words + besideWords > edge.right - last) return null;
    beside.left = last - edge.left;
    return "left";
  }
  const next = ports[1] as number;
  if (words[0] === 0 || beside.words + besideWords * 2 > next - edge.left - beside.left) return null;
  beside.right = edge.right - next;
  return "right";
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
