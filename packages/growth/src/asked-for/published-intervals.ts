import written from "../../data/intervals.json" with { type: "json" };
import { ageFromToken } from "../age-token.ts";
import type { TakenSort } from "../taking/how-taken.ts";

/** How often a published source would have a child of an age measured: offered to a clinician, and imposed on nobody. */
export interface PublishedInterval {
  readonly id: string;
  readonly title: string;
  /** "usually no more often than every month". */
  readonly words: string;
  readonly source: { readonly title: string; readonly place: string; readonly seen: string };
}

interface WrittenInterval {
  readonly id: string;
  readonly title: string;
  readonly source: PublishedInterval["source"];
  readonly limit: string;
  readonly weight?: readonly Stretch[];
  readonly height?: readonly Stretch[];
}

interface Stretch {
  readonly from: string;
  readonly to: string;
  readonly words: string;
}

const all: readonly WrittenInterval[] = written;

/** What published sources say for this measure at an age in years; none for a child of five or more, of whom they do not speak. */
export function publishedIntervals(sort: TakenSort, years: number): PublishedInterval[] {
  if (sort === "head circumference") return [];
  return all.flatMap(({ id, title, source, limit, [sort]: stretches = [] }) =>
    stretches
      .filter(({ from, to }) => years >= ageFromToken(from) && years < ageFromToken(to))
      .map(({ words }) => ({ id, title, source, words: `${limit} ${words}` })),
  );
}
