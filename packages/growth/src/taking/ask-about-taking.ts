import { type HowTaken, isGuess, type TakenSort } from "./how-taken.ts";

const LENGTH_UNTIL = 2;

/**
 * What the way in which a measurement was taken leaves to ask, at an age in years. Nothing is added or taken off here:
 * a length taken lying is longer than a height, by about 0.7 cm (WHO), and the value stays as it was read.
 */
export function askAboutTaking(sort: TakenSort, years: number, how: HowTaken): string[] {
  return [
    isGuess(how) ? `It was ${how.method}, and not measured. When can it be measured?` : null,
    ...(sort === "weight" ? aboutWeight(how) : []),
    ...(sort === "height" ? [aboutPosition(years, how)] : []),
  ].filter((ask) => ask !== null);
}

function aboutWeight({ method, equipment, takenOff, clothing, fluid }: HowTaken): (string | null)[] {
  const inChair = method === "wheelchair scale" || /wheelchair|buggy|sling/i.test(equipment ?? "");
  return [
    inChair && takenOff === null ? "Was the weight of the chair or sling taken off?" : null,
    /splint|orthos|brace|plaster|cast|afo|shoe/i.test(clothing ?? "") &&
    takenOff === null &&
    !isWithout(clothing)
      ? "How much of it is what the child wore?"
      : null,
    fluid === null || /^\s*(no|none|nil)\b/i.test(fluid) ? null : "How much of it may be fluid?",
  ];
}

const isWithout = (clothing: string | null): boolean => /\b(no|without|off)\b/i.test(clothing ?? "");

function aboutPosition(years: number, { method, position }: HowTaken): string | null {
  if (method === "segmental lengths" || method === "knee height")
    return "A height worked out from parts of the body is compared only with others taken in the same way. Were they?";
  if (position === "lying" && years >= LENGTH_UNTIL)
    return "It was taken lying, and the reference is of standing height: lying is about 0.7 cm longer. How were the others taken?";
  if (position === "standing" && years < LENGTH_UNTIL)
    return "It was taken standing, and the reference is of length taken lying, which is about 0.7 cm longer. How were the others taken?";
  return null;
}
