import type { Person } from "@throughline/genogram";
import type { OpenFamily } from "../open-family.ts";
import { mayBeBornAlike } from "../relatives/likely-same.ts";
import { nameLikeness } from "./name-likeness.ts";

/** Two people of a family whose names and birth days are alike. */
export interface Pair {
  readonly a: Person;
  readonly b: Person;
}

const ALIKE = 0.6;

/** Who in a family may have been recorded twice: by name in any spelling, and born about the same time. */
export function likelyTwice({ family, rows }: OpenFamily): Pair[] {
  const withRecord = new Set(rows.people.filter(({ hasRecord }) => hasRecord).map(({ id }) => id));
  const named = family.people.filter(({ name, pregnancy }) => name !== "" && pregnancy === null);
  const pairs: (Pair & { likeness: number })[] = [];
  for (const [at, a] of named.entries())
    for (const b of named.slice(at + 1)) {
      const likeness = nameLikeness(a.name, b.name);
      const differ = a.sex !== b.sex && a.sex !== "not known" && b.sex !== "not known";
      const bothChildren = withRecord.has(a.id) && withRecord.has(b.id);
      if (likeness >= ALIKE && !differ && !bothChildren && mayBeBornAlike(a.born, b.born))
        pairs.push({ ...(withRecord.has(b.id) ? { a: b, b: a } : { a, b }), likeness });
    }
  return pairs.toSorted((one, other) => other.likeness - one.likeness);
}
