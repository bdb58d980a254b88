import type { Agency, Recorded, Tone } from "./entry.ts";
import { inAccountOrder } from "./account-order.ts";
import { agenciesIn } from "./agencies.ts";
import { clusterSentence } from "./cluster-sentence.ts";
import { dayNumber, dayOfNumber } from "./day-number.ts";

/** An entry that may be written down as a worry. */
export interface Toned extends Recorded, Agency {
  readonly tone: Tone;
}

/** A run of worrying entries close together, from several agencies. */
export interface Cluster<E extends Toned = Toned> {
  readonly from: Temporal.PlainDate;
  readonly to: Temporal.PlainDate;
  /** Days from `from` to `to`, both counted. May be more than `withinDays` when windows were joined. */
  readonly days: number;
  /** In account order. */
  readonly entries: readonly E[];
  readonly agencies: readonly Agency[];
  readonly sentence: string;
}

/** How close, how many, and from how many agencies: settings of the partnership, never constants. */
export interface ClustersAsked {
  /** The length of a window in days, first and last both counted. */
  readonly withinDays: number;
  readonly atLeast: number;
  readonly agencies: number;
}

interface Spanned<E> {
  readonly entry: E;
  readonly from: number;
  readonly to: number;
}

/**
 * Clusters of worries about one child, earliest first. A window of `withinDays` days counts when at least `atLeast`
 * worrying entries, from at least `agencies` agencies, lie wholly inside it; windows that share a day are joined.
 * So clusters never overlap, none can be made longer, and order in does not change them. An entry known only to be
 * some time in a span longer than the window is in no cluster: we do not say things were close that may not have been.
 */
export function clusters<E extends Toned>(entries: readonly E[], asked: ClustersAsked): Cluster<E>[] {
  const joined: { from: number; to: number; entries: Set<E> }[] = [];
  for (const window of windows(entries.filter(isWorrying), asked)) {
    const from = window[0]?.from ?? 0;
    const to = window.reduce((last, spanned) => Math.max(last, spanned.to), from);
    const latest = joined.at(-1);
    if (latest === undefined || from > latest.to) {
      joined.push({ from, to, entries: new Set(window.map(({ entry }) => entry)) });
      continue;
    }
    latest.to = Math.max(latest.to, to);
    for (const { entry } of window) latest.entries.add(entry);
  }
  return joined.map(({ from, to, entries: together }) => {
    const cluster = {
      from: dayOfNumber(from),
      to: dayOfNumber(to),
      days: to - from + 1,
      entries: inAccountOrder([...together]),
      agencies: agenciesIn([...together]),
    };
    return { ...cluster, sentence: clusterSentence(cluster) };
  });
}

/** True for an entry written down as a worry, or as a worry and a strength at once. */
export function isWorrying(entry: Pick<Toned, "tone">): boolean {
  return entry.tone === "worry" || entry.tone === "both";
}

function windows<E extends Toned>(worries: readonly E[], asked: ClustersAsked): Spanned<E>[][] {
  const spanned = worries
    .map((entry) => ({ entry, from: dayNumber(entry.happened.from), to: dayNumber(entry.happened.to) }))
    .sort((a, b) => a.from - b.from || a.to - b.to);
  return spanned.flatMap((first, index) => {
    if (spanned[index - 1]?.from === first.from) return [];
    const end = first.from + asked.withinDays - 1;
    const inside = wholly(spanned, index, end);
    const agencies = new Set(inside.map(({ entry }) => entry.agencyId));
    return inside.length >= asked.atLeast && agencies.size >= asked.agencies ? [inside] : [];
  });
}

function wholly<E>(spanned: readonly Spanned<E>[], start: number, end: number): Spanned<E>[] {
  let beyond = start;
  while ((spanned[beyond]?.from ?? Infinity) <= end) beyond += 1;
  return spanned.slice(start, beyond).filter(({ to }) => to <= end);
}
