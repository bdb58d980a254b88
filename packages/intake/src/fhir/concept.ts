import { asList, asObject, textAt } from "./json.ts";

const tag =
  / ?\((?:procedure|regime\/therapy|disorder|finding|situation|observable entity|environment|event|record artifact|physical object|product|medicinal product|qualifier value|occupation|person|morphologic abnormality)\)$/i;

/** What a CodeableConcept, or the first of a list of them, says in words: its text, else a display, without SNOMED's tag; null when it has codes only. */
export function conceptWords(value: unknown): string | null {
  for (const concept of asList(value)) {
    const displays = asList(concept["coding"]).map((coding) => textAt(coding, "display"));
    const words = [textAt(concept, "text"), ...displays].find((text) => text !== null);
    if (words !== undefined && words !== null) return words.replace(tag, "").trimEnd();
  }
  return null;
}

/** All that a list of CodeableConcepts says, in words. */
export function conceptsWords(value: unknown): string[] {
  return asList(value)
    .map((concept) => conceptWords(concept))
    .filter((words) => words !== null);
}

/** The codes of a CodeableConcept or a list of them. */
export function conceptCodes(value: unknown): string[] {
  return asList(value)
    .flatMap((concept) => asList(concept["coding"]))
    .map((coding) => textAt(coding, "code"))
    .filter((code) => code !== null);
}

/** Whether a resource is marked as never having been true: by its status, or a condition by how sure it is. */
export function isEnteredInError(resource: unknown): boolean {
  const object = asObject(resource);
  const marks = [
    textAt(object, "status"),
    textAt(object, "docStatus"),
    ...conceptCodes(object?.["verificationStatus"]),
  ];
  return marks.includes("entered-in-error");
}
