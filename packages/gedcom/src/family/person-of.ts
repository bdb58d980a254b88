import type { Person, Sex } from "@throughline/genogram";
import { children, type Structure, textAt } from "../structure.ts";
import { foldWords } from "./fold-words.ts";
import { lifeOf } from "./life-of.ts";
import { namesOf } from "./person-name.ts";

const sexes: Readonly<Record<string, Sex>> = { M: "male", MALE: "male", F: "female", FEMALE: "female" };

/** An INDI record as a person. X, neither only male nor only female, is a gender as told; U and N are not known. */
export function personOf(
  individual: Structure,
  id: string,
): { readonly person: Person; readonly untaken: readonly string[] } {
  const { born, died, pregnancy, untaken } = lifeOf(individual);
  const sex = (textAt(individual, "SEX") ?? "").toUpperCase();
  const told = factsOf(individual, "gender")[0] ?? null;
  const person: Person = {
    id,
    name: namesOf(individual)[0]?.name ?? "",
    sex: sexes[sex] ?? "not known",
    gender: told ?? (sex === "X" || textAt(individual, "SEX", "_SEX") === "X" ? "X" : null),
    born,
    died,
    pregnancy,
    marks: factsOf(individual, "mark"),
  };
  return { person, untaken };
}

function factsOf(individual: Structure, type: string): readonly string[] {
  return children(individual, "FACT")
    .filter((fact) => foldWords(textAt(fact, "TYPE") ?? "") === type)
    .flatMap(({ text }) => (text === null ? [] : [text.trim()]));
}
