import type { Kin } from "../kin/kin.ts";
import type { Beside } from "./chains.ts";

/**
 * Other ways to join partners into chains with as many couples side by side: somebody's partner who stands apart comes
 * beside them in the place of one of the two who do. A couple still together is not parted for one that is not.
 */
export function otherChains(kin: Kin, row: Int32Array, beside: Beside): Beside[] {
  const current = new Set<string>();
  for (const { a, b, told } of kin.unions) if (told.current) current.add(pair(a, b));
  const found: Beside[] = [];
  const tried = new Set<string>();
  for (const { a, b } of kin.unions) {
    if (a < 0 || b < 0 || row[a] !== row[b] || beside[a]?.includes(b) === true || tried.has(pair(a, b)))
      continue;
    tried.add(pair(a, b));
    for (const [one, other] of [
      [a, b],
      [b, a],
    ] as const) {
      if ((beside[other]?.length ?? 0) > 1) continue;
      for (const leaving of beside[one] ?? []) {
        if (current.has(pair(one, leaving)) && !current.has(pair(one, other))) continue;
        const swapped = beside.map((people, person) => {
          if (person === one) return [...people.filter((next) => next !== leaving), other];
          if (person === leaving) return people.filter((next) => next !== one);
          return person === other ? [...people, one] : people;
        });
        if (!isRing(swapped, one)) found.push(swapped);
      }
    }
  }
  return found;
}

function pair(a: number, b: number): string {
  return `${Math.min(a, b)} ${Math.max(a, b)}`;
}

/** Whether the chain somebody stands in closes upon itself. */
function isRing(beside: Beside, start: number): boolean {
  let [before, at] = [-1, start];
  do {
    const next: number | undefined = beside[at]?.find((one) => one !== before);
    if (next === undefined) return false;
    [before, at] = [at, next];
  } while (at !== start);
  return true;
}
