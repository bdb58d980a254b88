import { compareDays, type PartKnownDay } from "@throughline/calendar";
import type { Happening } from "./entry.ts";

/**
 * The day to count silences from: where the record begins, but never before birth. A record that tells of nothing
 * before a child's third year cannot say who saw the child before it. A birth known only as a year counts from that
 * year's last day, since the child may not have been born before it. `null` when neither is known.
 */
export function recordStart(
  birth: PartKnownDay | null,
  entries: readonly Happening[],
): Temporal.PlainDate | null {
  const first = earliest(entries)?.from ?? null;
  if (birth === null || first === null) return birth?.to ?? first;
  return Temporal.PlainDate.compare(first, birth.to) > 0 ? first : birth.to;
}

/** The earliest day any entry tells of, as exactly as it is known; `null` when there are none. */
export function earliest(entries: readonly Happening[]): PartKnownDay | null {
  return entries.reduce<PartKnownDay | null>(
    (first, { happened }) => (first === null || compareDays(happened, first) < 0 ? happened : first),
    null,
  );
}
