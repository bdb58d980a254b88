import { type FhirContext, referenceId } from "./fhir-context.ts";
import { asList, asObject, textAt } from "./json.ts";

/** Whom references name: by their display, else by what the file says elsewhere. The child is not among them. */
export function peopleNamed(references: unknown, context: FhirContext): string[] {
  return asList(references)
    .filter((reference) => !isPatient(textAt(reference, "reference"), context))
    .map(
      (reference) =>
        textAt(reference, "display") ?? context.nameOf?.(textAt(reference, "reference") ?? "") ?? null,
    )
    .filter((name) => name !== null);
}

/** The references that stand at a key of each of a list: `participant[].individual`. */
export function referencesAt(list: unknown, key: string): unknown[] {
  return asList(list)
    .map((member) => asObject(member[key]))
    .filter((reference) => reference !== null);
}

/** The references to one sort of resource, "Practitioner" or "HealthcareService". Those without a reference of their own count as practitioners. */
export function referencesTo(references: readonly unknown[], sort: string): unknown[] {
  return references.filter((value) => {
    const reference = textAt(asObject(value), "reference");
    return reference === null ? sort === "Practitioner" : reference.includes(sort);
  });
}

/** The reference of whom a resource is about, or null when it does not say. */
export function subjectOf(resource: unknown): string | null {
  const object = asObject(resource);
  const named =
    textAt(asObject(object?.["subject"]), "reference") ?? textAt(asObject(object?.["patient"]), "reference");
  const actors = referencesAt(object?.["participant"], "actor").map((actor) =>
    textAt(asObject(actor), "reference"),
  );
  return named ?? actors.find((actor) => actor?.includes("Patient/")) ?? null;
}

function isPatient(reference: string | null, { patientId }: FhirContext): boolean {
  return reference !== null && (reference.includes("Patient/") || referenceId(reference) === patientId);
}
