import type { AlsoTold, Cluster, ReadingOrder, Silence } from "@throughline/chronology";
import type { Entry } from "./entry.ts";
import type { Outline } from "./outline.store.ts";
import { silenceSentence } from "./silence-words.ts";

/** One row of the account as it is read. */
export type AccountRow =
  | {
      readonly sort: "entry";
      readonly entry: Entry;
      readonly alsoToldBy: readonly AlsoTold[];
      readonly together: boolean;
    }
  | { readonly sort: "silence"; readonly words: string }
  | { readonly sort: "cluster"; readonly words: string }
  | { readonly sort: "year"; readonly year: number };

/** A silence in a named child's life. */
export interface NamedSilence extends Pick<Silence, "from" | "to" | "days" | "open"> {
  readonly name: string;
}

interface RowsAsked {
  /** Every entry that is read, oldest first, and which of them this page shows. */
  readonly read: readonly Pick<Outline, "happened">[];
  readonly offset: number;
  readonly shown: readonly Entry[];
  readonly silences: readonly NamedSilence[];
  readonly clusters: readonly Cluster<Outline>[];
  readonly alsoToldBy: ReadonlyMap<string, readonly AlsoTold[]>;
  readonly order: ReadingOrder;
}

/** The rows of one page in reading order: entries, and between them what stands in their place. */
export function accountRows({
  read,
  offset,
  shown,
  silences,
  clusters,
  alsoToldBy,
  order,
}: RowsAsked): AccountRow[] {
  const between = Map.groupBy(silences, ({ from }) => placeOf(read, from));
  const clusterOf = new Map(
    clusters.flatMap((cluster) => cluster.entries.map(({ id }) => [id, cluster] as const)),
  );
  const oldestFirst = shown.flatMap((entry, i): AccountRow[] => [
    ...(i === 0 && offset === 0 ? silenceRows(between.get(0)) : []),
    { sort: "entry", entry, alsoToldBy: alsoToldBy.get(entry.id) ?? [], together: clusterOf.has(entry.id) },
    ...silenceRows(between.get(offset + i + 1)),
  ]);
  const inOrder = order === "oldest first" ? oldestFirst : oldestFirst.toReversed();
  const told = new Set<Cluster<Outline> | number>();
  const first = (heading: Cluster<Outline> | number): boolean =>
    !told.has(heading) && told.add(heading).size > 0;
  return inOrder.flatMap((row): AccountRow[] => {
    if (row.sort !== "entry") return [row];
    const { year } = row.entry.happened.from;
    const cluster = clusterOf.get(row.entry.id);
    return [
      ...(first(year) ? [{ sort: "year", year } as const] : []),
      ...(cluster && first(cluster) ? [{ sort: "cluster", words: cluster.sentence } as const] : []),
      row,
    ];
  });
}

/** How many of the entries read, which stand oldest first, come before a day or on it. */
function placeOf(read: RowsAsked["read"], day: Temporal.PlainDate): number {
  let [low, high] = [0, read.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const happened = read[middle]?.happened;
    if (happened && Temporal.PlainDate.compare(happened.from, day) > 0) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** One row for each child; several silences with nothing read between them are told together. */
function silenceRows(found: readonly NamedSilence[] = []): AccountRow[] {
  return [...Map.groupBy(found, ({ name }) => name)].flatMap(([name, theirs]): AccountRow[] => {
    const longest = theirs.toSorted((a, b) => b.days - a.days)[0];
    if (longest === undefined) return [];
    const words =
      theirs.length === 1
        ? silenceSentence(longest, name)
        : `${theirs.length} stretches without a sighting; the longest: ${silenceSentence(longest, name)}`;
    return [{ sort: "silence", words }];
  });
}
