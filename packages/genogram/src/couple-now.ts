import { compareDays } from "@throughline/calendar";
import type { Couple, Episode } from "./family.ts";

/** A couple's latest episode, by when it began; null when none is recorded. One that goes on is later than any that ended. */
export function latestEpisode({ episodes }: Couple): Episode | null {
  return episodes.toSorted(byBeginning).at(-1) ?? null;
}

/** Whether the two are together, as far as the family tells; a couple without episodes is. */
export function areTogether(couple: Couple): boolean {
  const latest = latestEpisode(couple);
  return latest === null || !hasEnded(latest);
}

/** Whether an episode is over: it has an end, or a last day. Use on a family as at a day. */
export function hasEnded({ to, end }: Episode): boolean {
  return end !== null || to !== null;
}

function byBeginning(a: Episode, b: Episode): number {
  if (hasEnded(a) !== hasEnded(b)) return hasEnded(a) ? -1 : 1;
  if (a.from === null || b.from === null) return a.from === b.from ? 0 : a.from === null ? -1 : 1;
  return compareDays(a.from, b.from);
}
