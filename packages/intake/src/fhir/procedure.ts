import { conceptsWords, conceptWords } from "./concept.ts";
import type { FhirContext } from "./fhir-context.ts";
import type { FhirDraft, NoDraft } from "./fhir-draft.ts";
import { asObject, type FhirObject, textAt } from "./json.ts";
import { peopleNamed, referencesAt } from "./people.ts";
import { narrativeOf, notesOf, timeAt } from "./period.ts";
import { listed, sentences, titled } from "./sentence.ts";

/** A Procedure that was done, was stopped, or was not done and why. */
export function draftProcedure(resource: FhirObject, context: FhirContext): FhirDraft | NoDraft {
  const status = textAt(resource, "status");
  if (status === "preparation") return { leftOut: "It has not taken place yet." };
  const { from, to } = timeAt(resource, "performed");
  const told = titled(
    conceptWords(resource["code"]) ?? narrativeOf(resource),
    listed(conceptsWords(resource["reasonCode"])),
  );
  const performers = peopleNamed(referencesAt(resource["performer"], "actor"), context);
  return {
    from,
    to,
    kind: "note",
    what:
      told === null
        ? ""
        : sentences(told, statusWords(status, conceptWords(resource["statusReason"])), notesOf(resource)),
    outcome: conceptWords(resource["outcome"]),
    seen: null,
    themes: ["health"],
    author: listed(performers) ?? listed(peopleNamed(asObject(resource["recorder"]), context)),
  };
}

function statusWords(status: string | null, reason: string | null): string | null {
  if (status === "not-done") return reason === null ? "It was not done" : `It was not done: ${reason}`;
  return status === "stopped" ? (reason === null ? "It was stopped" : `It was stopped: ${reason}`) : null;
}
