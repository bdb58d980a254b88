import { type HowTaken, notSaidHow, type Position } from "@throughline/growth";
import type { MeasurementSort } from "./measurement.ts";

type Known = readonly (readonly [words: RegExp, meaning: string])[];

const guessed: Known = [
  [
    /\b(told|reported|stated|says|parental)\b|\bby (mum|mother|dad|father|parent|carer)/i,
    "told by a parent or carer",
  ],
  [/\b(estimat\w*|approx\w*|guess\w*)\b/i, "estimated"],
];

const known: Readonly<Record<MeasurementSort, Known>> = {
  weight: [
    [/\bhoist/i, "hoist scale"],
    [/\bwheel ?chair/i, "wheelchair scale"],
    [/\b(chair|sitting|seated)\b/i, "sitting or chair scale"],
    [/\bbaby\b/i, "baby scale"],
    [/\bheld\b|\bin arms\b/i, "held by an adult"],
    [/\bstand/i, "standing scale"],
    ...guessed,
  ],
  height: [
    [/\bknee/i, "knee height"],
    [/\bsegment/i, "segmental lengths"],
    [/\bstadiomet|\bleicester\b/i, "stadiometer"],
    [/\b(mat|board|rollameter)\b/i, "length board or mat"],
    [/\btape\b/i, "tape"],
    ...guessed,
  ],
  "head circumference": [[/\btape\b/i, "tape"], ...guessed],
};

const positionsKnown: readonly (readonly [RegExp, Position])[] = [
  [/\b(lying|lain|supine|flat)\b/i, "lying"],
  [/\b(stood|standing|stand)\b/i, "standing"],
  [/\b(sat|sitting|seated)\b/i, "sitting"],
  [/\bheld\b/i, "held"],
];

/** What a file says of how something was measured, each part as its own column has it; "" where it does not say. */
export interface HowSaid {
  readonly method: string;
  readonly position: string;
  readonly equipment: string;
  readonly clothing: string;
  readonly takenBy: string;
  readonly place: string;
}

/**
 * How a measurement was taken, in the words the record has for it, and the words it has none for. Null for `how` where
 * nothing is said.
 */
export function howMeasured(
  sort: MeasurementSort,
  said: HowSaid,
): { readonly how: HowTaken | null; readonly words: string | null } {
  const method = known[sort].find(([words]) => words.test(said.method))?.[1] ?? null;
  const position = positionsKnown.find(([words]) => words.test(said.position))?.[1] ?? null;
  const how: HowTaken = {
    ...notSaidHow,
    method,
    position,
    equipment: said.equipment || null,
    clothing: said.clothing || null,
    takenBy: said.takenBy || null,
    place: said.place || null,
  };
  const unplaced = [method === null ? said.method : "", position === null ? said.position : ""].filter(
    (words) => words !== "",
  );
  return {
    how: Object.values(how).some((part) => part !== null) ? how : null,
    words: unplaced.length === 0 ? null : unplaced.join("; "),
  };
}
