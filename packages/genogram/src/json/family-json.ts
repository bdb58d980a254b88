import type { Family } from "../family.ts";
import { dayText } from "./day-text.ts";
import { familyFields } from "./readers.ts";
import { fields, oneOf, Refusal, type Reader } from "./reading.ts";

/** What a family's JSON form says of itself. */
export const familyFormat = "throughline-family-1";

type Whole = Required<Family> & { readonly format: string };

const read: Reader<Whole> = fields({
  format: oneOf([familyFormat]),
  ...familyFields,
});

/**
 * A family as JSON text, in the form of `schema/family.json`: all of it, days as texts with their precision. Reading it
 * again gives the same family, but for a home that was kept from whoever wrote it: of that, only the mark that says so.
 */
export function familyToJson(family: Family): string {
  return JSON.stringify(
    { format: familyFormat, ...family },
    (name, value: unknown) => (name === "homeKept" ? undefined : withDayText(value)),
    2,
  );
}

/** Reads what `familyToJson` writes; anything else is refused, naming the place: "people[3].born should be a day…". */
export function familyFromJson(json: string): Family | { readonly problem: string } {
  try {
    const { given, told } = withAdultServices(JSON.parse(json));
    const { format: _, adultServices, ...family } = read(given, "");
    return told ? { ...family, adultServices } : family;
  } catch (error) {
    if (error instanceof Refusal) return { problem: error.message };
    if (error instanceof SyntaxError) return { problem: "This is not JSON." };
    throw error;
  }
}

/** Forms written before adult services were asked about say nothing of them. */
function withAdultServices(given: unknown): { readonly given: unknown; readonly told: boolean } {
  const isForm = typeof given === "object" && given !== null && !Array.isArray(given);
  if (!isForm || "adultServices" in given) return { given, told: true };
  return { given: { ...given, adultServices: [] }, told: false };
}

function withDayText(value: unknown): unknown {
  return isDay(value) ? dayText(value) : value;
}

function isDay(value: unknown): value is Parameters<typeof dayText>[0] {
  return typeof value === "object" && value !== null && "precision" in value && "about" in value;
}
