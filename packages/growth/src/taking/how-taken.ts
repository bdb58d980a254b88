/** What somebody puts a child on a scale or a measure for. BMI is worked out and never taken. */
export type TakenSort = "weight" | "height" | "head circumference";

/** The ways in which each is taken, those that measure before those that guess. */
export const methods: Readonly<Record<TakenSort, readonly string[]>> = {
  weight: [
    "standing scale",
    "sitting or chair scale",
    "hoist scale",
    "wheelchair scale",
    "baby scale",
    "held by an adult",
    "estimated",
    "told by a parent or carer",
  ],
  height: [
    "stadiometer",
    "length board or mat",
    "segmental lengths",
    "knee height",
    "tape",
    "estimated",
    "told by a parent or carer",
  ],
  "head circumference": ["tape", "estimated", "told by a parent or carer"],
};

/** How the child was held or lay while it was taken. */
export const positions = ["standing", "sitting", "lying", "held"] as const;

/** How the child was while it was taken. */
export type Position = (typeof positions)[number];

/** The ways by which a child is fed. */
export const feedingRoutes = [
  "by mouth",
  "by mouth and tube",
  "tube through the nose",
  "gastrostomy",
  "jejunostomy",
  "into a vein",
] as const;

/** Why somebody who was to be weighed or measured was not. None of them says whose doing it was. */
export const reasonsNotMeasured = [
  "no hoist scale or other scale that fits",
  "equipment broken",
  "could not stand",
  "could not be held still or straight",
  "unwell",
  "did not want to",
  "a parent or carer did not want it",
  "not enough time",
  "another reason",
] as const;

/** How a measurement was taken, as far as it was said. Null is not said. */
export interface HowTaken {
  readonly method: string | null;
  readonly position: Position | null;
  /** What the child sat or lay in, or wore for its sake: a wheelchair, a sling. */
  readonly equipment: string | null;
  /** What was taken off for it, in kg: the value is without it. */
  readonly takenOff: number | null;
  /** Clothes, splints, orthoses, a plaster. */
  readonly clothing: string | null;
  /** Swelling or fluid that weighs. */
  readonly fluid: string | null;
  readonly feedingRoute: string | null;
  readonly feedingVolume: string | null;
  readonly takenBy: string | null;
  readonly place: string | null;
}

/** Nothing is said of how a measurement was taken. */
export const notSaidHow: HowTaken = {
  method: null,
  position: null,
  equipment: null,
  takenOff: null,
  clothing: null,
  fluid: null,
  feedingRoute: null,
  feedingVolume: null,
  takenBy: null,
  place: null,
};

const guesses = ["estimated", "told by a parent or carer"];

/** Whether the value was guessed or told, and nobody put the child on a scale or a measure. */
export function isGuess(how: HowTaken | undefined): boolean {
  return guesses.includes(how?.method ?? "");
}
