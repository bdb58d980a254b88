import { conceptCodes, conceptWords } from "./concept.ts";
import type { FhirContext } from "./fhir-context.ts";
import type { FhirDraft, NoDraft } from "./fhir-draft.ts";
import { asObject, type FhirObject, textAt } from "./json.ts";
import { peopleNamed } from "./people.ts";
import { narrativeOf, notesOf, timeAt } from "./period.ts";
import { listed, sentences, titled } from "./sentence.ts";

const verification: Readonly<Record<string, string>> = {
  refuted: "It was ruled out",
  unconfirmed: "It is not confirmed",
  provisional: "It is not confirmed",
  differential: "It is one of the explanations looked at",
};

/** A Condition: from the day it began where that is known, else from the day it was written down. */
export function draftCondition(resource: FhirObject, context: FhirContext): FhirDraft | NoDraft {
  const began = timeAt(resource, "onset");
  const recorded = textAt(resource, "recordedDate");
  const ended = timeAt(resource, "abatement");
  const name = conceptWords(resource["code"]) ?? narrativeOf(resource);
  const sure = conceptCodes(resource["verificationStatus"])
    .map((code) => verification[code])
    .find((words) => words !== undefined);
  const status = conceptCodes(resource["clinicalStatus"])[0] ?? null;
  return {
    from: began.from ?? recorded,
    recorded: began.from === null ? null : recorded,
    kind: "note",
    what:
      name === null
        ? ""
        : sentences(
            titled("Condition", name),
            sure ?? null,
            status === null ? null : `Now ${status}`,
            ended.from === null ? null : `Ended ${ended.from.slice(0, 10)}`,
            notesOf(resource),
          ),
    seen: null,
    themes: ["health"],
    author: listed(peopleNamed(asObject(resource["recorder"]) ?? resource["asserter"], context)),
  };
}
