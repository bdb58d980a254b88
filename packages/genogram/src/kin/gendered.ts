import type { Person } from "../family.ts";

/** The form of words for somebody: by gender as told, or sex as recorded where none was told. */
export type Form = "female" | "male" | "other";

const told: readonly (readonly [RegExp, Form])[] = [
  [/^(cis |trans |transgender )?(female|woman|girl|f)$/i, "female"],
  [/^(cis |trans |transgender )?(male|man|boy|m)$/i, "male"],
];

/** Which form of words to use for somebody; "other" also when it is not known. */
export function formOf(person: Pick<Person, "sex" | "gender"> | undefined): Form {
  if (person === undefined) return "other";
  const { gender, sex } = person;
  if (gender !== null && gender.trim() !== "")
    return told.find(([pattern]) => pattern.test(gender.trim()))?.[1] ?? "other";
  return sex === "not known" ? "other" : sex;
}

/** A word in its female, male and neutral form. */
export type Gendered = readonly [female: string, male: string, other: string];

/** The word for a form. */
export function inForm([female, male, other]: Gendered, form: Form): string {
  return { female, male, other }[form];
}

/** "her", "his" or "their". */
export function possessive(form: Form): string {
  return inForm(["her", "his", "their"], form);
}
