import type { FoundIdentity } from "../identity/identity.ts";
import type { ProposedEntry } from "../proposed-entry.ts";
import type { Refusal } from "../refusal.ts";
import { draftAppointment } from "./appointment.ts";
import { draftCommunication } from "./communication.ts";
import { isEnteredInError } from "./concept.ts";
import { draftCondition } from "./condition.ts";
import { draftDocumentReference } from "./document-reference.ts";
import { draftEncounter } from "./encounter.ts";
import { type FhirContext, referenceId } from "./fhir-context.ts";
import type { FhirDraft, NoDraft } from "./fhir-draft.ts";
import { draftImmunization } from "./immunization.ts";
import { asObject, type FhirObject, textAt } from "./json.ts";
import { draftObservation } from "./observation.ts";
import { patientIdentity } from "./patient.ts";
import { subjectOf } from "./people.ts";
import { draftProcedure } from "./procedure.ts";
import { proposeFhir } from "./propose-fhir.ts";

/** What one FHIR resource becomes: an entry to look at, whom the file is about, nothing and why, or a refusal. */
export type FhirReading =
  | { readonly sort: "entry"; readonly proposed: ProposedEntry }
  | { readonly sort: "child"; readonly patientId: string; readonly child: FoundIdentity }
  | { readonly sort: "left out"; readonly sourceId: string | null; readonly because: string }
  | { readonly sort: "refused"; readonly refusal: Refusal };

type Drafting = (resource: FhirObject, context: FhirContext) => FhirDraft | NoDraft;

const drafting: ReadonlyMap<string, Drafting> = new Map([
  ["Encounter", draftEncounter],
  ["Appointment", draftAppointment],
  ["Observation", draftObservation],
  ["Condition", draftCondition],
  ["Procedure", draftProcedure],
  ["Immunization", draftImmunization],
  ["Communication", draftCommunication],
  ["DocumentReference", draftDocumentReference],
]);

/**
 * Reads one resource of FHIR R4, in UK Core's flavour or plain. What is marked as entered in error, or tells of nothing
 * that happened, is left out, and says why; a day that cannot be right is refused. Never throws, whatever it is given.
 */
export function readFhirResource(resource: unknown, context: FhirContext): FhirReading {
  const object = asObject(resource);
  const type = textAt(object, "resourceType");
  if (object === null || type === null) return leftOut(null, "It is not a FHIR resource.");
  const id = textAt(object, "id");
  const sourceId = id === null ? null : `${type}/${id}`;
  if (isEnteredInError(object)) return leftOut(sourceId, "It is marked as entered in error.");
  if (type === "Patient") return { sort: "child", patientId: id ?? "", child: patientIdentity(object) };
  const draftOf = drafting.get(type);
  if (!draftOf) return leftOut(sourceId, `${type} resources do not tell what happened to the child.`);
  const subject = subjectOf(object);
  if (subject !== null && context.patientId !== null && referenceId(subject) !== context.patientId)
    return refused(
      sourceId,
      "This is about another patient in the file.",
      "Ask the agency for this child’s record only.",
    );
  const draft = draftOf(object, context);
  if ("leftOut" in draft) return leftOut(sourceId, draft.leftOut);
  const proposed = "problem" in draft ? draft : proposeFhir(object, draft, sourceId, context);
  return "problem" in proposed
    ? refused(sourceId, proposed.problem, proposed.mend)
    : { sort: "entry", proposed };
}

function leftOut(sourceId: string | null, because: string): FhirReading {
  return { sort: "left out", sourceId, because };
}

function refused(sourceId: string | null, problem: string, mend: string): FhirReading {
  return { sort: "refused", refusal: { row: null, column: null, sourceId, problem, mend } };
}
