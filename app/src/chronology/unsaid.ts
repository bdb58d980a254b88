import type { Silence } from "@throughline/chronology";
import type { Entry } from "./entry.ts";

type Told = Pick<Entry, "happened" | "seen">;
type Stretch = Pick<Silence, "from" | "to">;

/** How many entries of a silence's days do not say whether the child was seen: somebody may have seen them. */
export const unsaidIn = (entries: readonly Told[], { from, to }: Stretch): number =>
  entries.filter(
    ({ seen, happened }) =>
      seen === null &&
      Temporal.PlainDate.compare(happened.to, from) >= 0 &&
      Temporal.PlainDate.compare(happened.from, to) <= 0,
  ).length;

/** "; 2 entries of those days do not say whether Rowan was seen", or nothing where every one does. */
export function unsaidWords(count: number, name: string): string {
  if (count === 0) return "";
  return count === 1
    ? `; 1 entry of those days does not say whether ${name} was seen`
    : `; ${count} entries of those days do not say whether ${name} was seen`;
}
