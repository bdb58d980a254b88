import type { IntakeContext } from "../life.ts";

/** What reading FHIR needs to know besides the resource. */
export interface FhirContext extends IntakeContext {
  /** The id of the Patient in the file who is this child; a resource about another one is refused. Null: not checked. */
  readonly patientId: string | null;
  /** The name behind a reference such as "Practitioner/7", where the file holds it elsewhere. */
  readonly nameOf?: (reference: string) => string | null;
}

/** The id that a reference ends in: "Patient/7", "urn:uuid:7" and "https://x/Patient/7/_history/2" are all "7". */
export function referenceId(reference: string): string {
  return (
    reference
      .replace(/\/_history\/.*$/, "")
      .split(/[/:]/)
      .at(-1) ?? ""
  );
}
