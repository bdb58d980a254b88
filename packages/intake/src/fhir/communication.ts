import { conceptsWords, conceptWords } from "./concept.ts";
import type { FhirContext } from "./fhir-context.ts";
import type { FhirDraft, NoDraft } from "./fhir-draft.ts";
import { asList, asObject, type FhirObject, textAt } from "./json.ts";
import { peopleNamed, referencesTo } from "./people.ts";
import { narrativeOf, notesOf } from "./period.ts";
import { listed, sentences, titled } from "./sentence.ts";

const parent =
  /\b(?:mother|father|mum|mummy|dad|parents?|carers?|stepfather|stepmother|grandmother|grandfather|nan)\b/i;

/** A Communication: a conversation with a parent where one sent or received it, else information shared. */
export function draftCommunication(resource: FhirObject, context: FhirContext): FhirDraft | NoDraft {
  const status = textAt(resource, "status");
  if (status === "preparation" || status === "on-hold") return { leftOut: "It has not been sent." };
  const texts = asList(resource["payload"])
    .map((payload) => textAt(payload, "contentString"))
    .filter((text) => text !== null);
  const title =
    conceptWords(resource["topic"]) ??
    listed(conceptsWords(resource["category"])) ??
    listed(conceptsWords(resource["reasonCode"]));
  const told =
    titled(title, texts.length === 0 ? null : texts.join("\n")) ?? notesOf(resource) ?? narrativeOf(resource);
  const sender = peopleNamed(resource["sender"], context);
  const recipients = peopleNamed(resource["recipient"], context);
  const parties = [...asList(resource["sender"]), ...asList(resource["recipient"])];
  const withParent =
    referencesTo(parties, "RelatedPerson").length > 0 ||
    parent.test([title, ...sender, ...recipients].join(" "));
  const reason = conceptWords(resource["statusReason"]);
  return {
    from: textAt(resource, "sent") ?? textAt(resource, "received"),
    kind: withParent ? "conversation with parent" : "information shared",
    what:
      told === null
        ? ""
        : sentences(
            told,
            status === "not-done" ? `It was not sent${reason === null ? "" : `: ${reason}`}` : null,
          ),
    about: listed(recipients),
    seen: null,
    themes: ["health"],
    author: asObject(resource["sender"]) === null ? null : listed(sender),
  };
}
