import { conceptWords } from "./concept.ts";
import type { FhirContext } from "./fhir-context.ts";
import type { FhirDraft, NoDraft } from "./fhir-draft.ts";
import { asList, type FhirObject, numberAt, textAt } from "./json.ts";
import { peopleNamed, referencesAt } from "./people.ts";
import { notesOf, timeAt } from "./period.ts";
import { listed, sentences } from "./sentence.ts";

/** An Immunization that was given, or was not and why. One given by those who tell of it is a sighting. */
export function draftImmunization(resource: FhirObject, context: FhirContext): FhirDraft | NoDraft {
  const given = textAt(resource, "status") === "completed";
  const { from } = timeAt(resource, "occurrence");
  const vaccine = conceptWords(resource["vaccineCode"]) ?? "vaccine not named";
  const dose =
    asList(resource["protocolApplied"]).map((protocol) => numberAt(protocol, "doseNumberPositiveInt"))[0] ??
    null;
  const reason = conceptWords(resource["statusReason"]);
  const told = given
    ? `Immunisation given: ${vaccine}${dose === null ? "" : `, dose ${dose}`}`
    : `Immunisation not given: ${vaccine}${reason === null ? "" : `. Reason: ${reason}`}`;
  return {
    from,
    recorded: textAt(resource, "recorded"),
    kind: "note",
    what: sentences(told, notesOf(resource)),
    seen: given && resource["primarySource"] !== false ? "seen" : null,
    themes: ["health"],
    author: listed(peopleNamed(referencesAt(resource["performer"], "actor"), context)),
  };
}
