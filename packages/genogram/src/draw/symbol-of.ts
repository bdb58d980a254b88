import type { Person } from "../family.ts";
import { formOf } from "../kin/gendered.ts";
import type { Notation, SymbolShape, SymbolOf } from "../notation/notation.ts";

/** Whom a person's symbol stands for: a pregnancy, or by gender as told, or by sex as recorded. */
export function symbolOf({ sex, gender, pregnancy }: Pick<Person, "sex" | "gender" | "pregnancy">): SymbolOf {
  if (pregnancy !== null) return pregnancy;
  const form = formOf({ sex, gender });
  if (form !== "other") return form;
  return gender !== null && gender.trim() !== "" ? "other" : "not known";
}

/** A person's outline and whether it is half size: a stillborn baby has the shape of its sex. */
export function outlineOf(
  person: Person,
  notation: Notation,
): { readonly shape: SymbolShape; readonly half: boolean } {
  const { shape } = notation.people[symbolOf(person)];
  if (shape === "small triangle") return { shape: "triangle", half: true };
  if (shape !== "small") return { shape, half: false };
  const own = notation.people[symbolOf({ ...person, pregnancy: null })].shape;
  return { shape: own === "small" || own === "small triangle" ? "circle" : own, half: true };
}
