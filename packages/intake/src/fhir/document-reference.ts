import { conceptsWords, conceptWords } from "./concept.ts";
import type { FhirContext } from "./fhir-context.ts";
import type { FhirDraft, NoDraft } from "./fhir-draft.ts";
import { asList, asObject, type FhirObject, textAt } from "./json.ts";
import { peopleNamed } from "./people.ts";
import { listed, sentences, titled } from "./sentence.ts";

/** A DocumentReference: that a letter or report exists, and what it is said to hold. The document itself is not read. */
export function draftDocumentReference(resource: FhirObject, context: FhirContext): FhirDraft | NoDraft {
  if (textAt(resource, "status") === "superseded") return { leftOut: "A later version has taken its place." };
  const about = asObject(asObject(resource["context"])?.["period"]);
  const date = textAt(resource, "date");
  const from = textAt(about, "start");
  const titles = asList(resource["content"]).map((content) =>
    textAt(asObject(content["attachment"]), "title"),
  );
  const title = conceptWords(resource["type"]) ?? listed(conceptsWords(resource["category"]));
  const description = textAt(resource, "description") ?? listed(titles.filter((text) => text !== null));
  return {
    from: from ?? date,
    to: from === null ? null : textAt(about, "end"),
    recorded: from === null ? null : date,
    kind: "information shared",
    what: sentences(titled(title, description)),
    seen: null,
    themes: ["health"],
    author: listed(peopleNamed(resource["author"], context)),
  };
}
