import { compareDays, type PartKnownDay } from "@throughline/calendar";
import type { Happening } from "./entry.ts";

/**
 * The day to count silences from: birth, or the earliest entry where birth is not known.
 * A birth known only as a year counts from that year's last day, since the child may not have been born before it.
 * `null` when neither is known.
 */
export function recordStart(
  birth: PartKnownDay | null,
  entries: readonly Happening[],
): Temporal.PlainDate | null {
  if (birth !== null) return birth.to;
  return earliest(entries)?.from ?? null;
}

/** The earliest day any entry tells of, as exactly as it is known; `null` when there are none. */
export function earliest(entries: readonly Happening[]): PartKnownDay | null {
  return entries.reduce<PartKnownDay | null>(
    (first, { happened }) => (first === null || compareDays(happened, first) < 0 ? happened : first),
    null,
  );
}
