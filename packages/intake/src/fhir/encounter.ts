import type { Seen } from "../entry-words.ts";
import { beginsAtDesk, soundsRemote } from "../remote.ts";
import { conceptsWords, conceptWords } from "./concept.ts";
import type { FhirContext } from "./fhir-context.ts";
import type { FhirDraft, NoDraft } from "./fhir-draft.ts";
import { asList, asObject, type FhirObject, textAt } from "./json.ts";
import { peopleNamed, referencesAt } from "./people.ts";
import { narrativeOf } from "./period.ts";
import { listed, sentences, titled } from "./sentence.ts";

/** An Encounter: a contact, or a visit when it was at home. One that is finished and was in person is a sighting. */
export function draftEncounter(resource: FhirObject, context: FhirContext): FhirDraft | NoDraft {
  const status = textAt(resource, "status");
  if (status === "planned") return { leftOut: "It has not taken place yet." };
  const period = asObject(resource["period"]);
  const setting = asObject(resource["class"]);
  const code = textAt(setting, "code");
  const type = listed(conceptsWords(resource["type"])) ?? conceptWords(resource["serviceType"]);
  const place = textAt(asObject(resource["serviceProvider"]), "display");
  const reason = listed(conceptsWords(resource["reasonCode"]));
  const told = titled(type, reason) ?? narrativeOf(resource);
  const author = listed(peopleNamed(referencesAt(resource["participant"], "individual"), context));
  return {
    from: textAt(period, "start"),
    to: textAt(period, "end"),
    kind: code === "HH" ? "visit" : "contact",
    what: sentences(
      told ?? "Contact",
      status === "cancelled" ? "It was cancelled" : null,
      place === null ? null : `At ${place}`,
    ),
    seen: seenIn(
      status,
      code,
      `${type ?? ""} ${textAt(setting, "display") ?? ""} ${locations(resource)}`,
      told ?? "",
    ),
    themes: ["health"],
    author,
  };
}

/** A finished contact is a sighting, unless it was from a distance, or its note begins as work at a desk: then nothing is said. */
function seenIn(status: string | null, code: string | null, where: string, told: string): Seen {
  if (status === "cancelled" || code === "VR" || soundsRemote(where)) return "not seen";
  return status === "finished" && !beginsAtDesk(told) ? "seen" : null;
}

function locations(resource: FhirObject): string {
  return asList(resource["location"])
    .map((place) => textAt(asObject(place["location"]), "display") ?? "")
    .join(" ");
}
