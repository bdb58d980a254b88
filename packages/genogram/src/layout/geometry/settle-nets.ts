import { AcyclicGraph } from "../rows/acyclic.ts";
import type { Net } from "./draft.ts";

/** Pixels free between two lines on one track. */
const clear = 8;
/** Two uprights nearer than this would look like one line. */
const same = 4;
/** In a band fuller than any real family's, only so many of the dearest orders of precedence are looked at. */
const most = { lines: 800, orders: 1200 };

/** Which track, from the top, each net of one kind in one band runs on. */
export interface Tracks {
  readonly trackOf: ReadonlyMap<Net, number>;
  readonly count: number;
}

interface Span {
  readonly net: Net;
  readonly from: number;
  readonly to: number;
}

/**
 * Tracks for the nets of one band by the left-edge rule with orders of precedence (Hashimoto and Stevens 1971;
 * Deutsch 1976): first nothing may run along somebody else's upright, then fewer crossings.
 */
export function tracksOf(nets: readonly Net[]): Tracks {
  const spans: Span[] = nets
    .map((net) => {
      const xs = [...net.tops, ...net.bottoms].map(({ x }) => x);
      return { net, from: Math.min(...xs), to: Math.max(...xs) };
    })
    .sort((one, other) => one.from - other.from || one.to - other.to);
  const before = precedence(spans);
  const trackOf = new Map<Net, number>();
  const ends: Span[][] = [];
  const waiting = spans.map((_, number) => before[number]?.length ?? 0);
  const after = spans.map((): number[] => []);
  for (const [number, firsts] of before.entries()) for (const first of firsts) after[first]?.push(number);
  const ready = spans.flatMap((_, number) => (waiting[number] === 0 ? [number] : []));
  for (let number = ready.shift(); number !== undefined; number = ready.shift()) {
    const span = spans[number] as Span;
    let track = (before[number] ?? []).reduce(
      (most, first) => Math.max(most, (trackOf.get((spans[first] as Span).net) as number) + 1),
      0,
    );
    while (ends[track]?.some((other) => overlap(span, other)) === true) track++;
    (ends[track] ??= []).push(span);
    trackOf.set(span.net, track);
    for (const next of after[number] ?? []) {
      waiting[next] = (waiting[next] as number) - 1;
      if (waiting[next] === 0) ready.push(next);
    }
  }
  return { trackOf, count: ends.length };
}

function overlap(one: Span, other: Span): boolean {
  return one.from < other.to + clear && other.from < one.to + clear;
}

/** For each span the spans that must be above it. */
function precedence(spans: readonly Span[]): number[][] {
  if (spans.length > most.lines) return spans.map(() => []);
  const wishes: { above: number; below: number; much: number }[] = [];
  for (const [number, span] of spans.entries()) {
    for (let next = number + 1; next < spans.length; next++) {
      const other = spans[next] as Span;
      if (other.from >= span.to + clear) break;
      const difference = costOf(span, other) - costOf(other, span);
      if (difference < 0) wishes.push({ above: number, below: next, much: -difference });
      if (difference > 0) wishes.push({ above: next, below: number, much: difference });
    }
  }
  wishes.sort((one, other) => other.much - one.much);
  const graph = new AcyclicGraph(spans.length);
  const before = spans.map((): number[] => []);
  for (const { above, below } of wishes.slice(0, most.orders)) {
    if (graph.addUnlessCircle(above, below)) before[below]?.push(above);
  }
  return before;
}

/** What it costs to run one net above another: crossings, and far more where their uprights would be one line. */
function costOf(upper: Span, lower: Span): number {
  let cost = 0;
  for (const { x } of lower.net.tops) if (x > upper.from && x < upper.to) cost++;
  for (const { x } of upper.net.bottoms) if (x > lower.from && x < lower.to) cost++;
  for (const down of upper.net.bottoms) {
    for (const up of lower.net.tops) if (Math.abs(down.x - up.x) < same) cost += 100;
  }
  return cost;
}
