import { cancelledBy } from "./cancelled-by.ts";
import { appointmentSentence, cameOfWords, seenAt } from "../appointment-words.ts";
import type { AppointmentOutcome } from "../entry-words.ts";
import { conceptWords } from "./concept.ts";
import type { FhirContext } from "./fhir-context.ts";
import type { FhirDraft, NoDraft } from "./fhir-draft.ts";
import { asList, type FhirObject, textAt } from "./json.ts";
import { peopleNamed, referencesAt, referencesTo } from "./people.ts";
import { listed, sentences } from "./sentence.ts";

/** An Appointment, with what came of it. FHIR's "noshow" is a child who was not brought. Source: FHIR R4, AppointmentStatus. */
export function draftAppointment(resource: FhirObject, context: FhirContext): FhirDraft | NoDraft {
  const status = textAt(resource, "status") ?? "";
  if (status === "proposed" || status === "waitlist") return { leftOut: "It was never booked." };
  const actors = referencesAt(resource["participant"], "actor");
  const clinician = listed(peopleNamed(referencesTo(actors, "Practitioner"), context));
  const description = textAt(resource, "description");
  const named =
    conceptWords(resource["serviceType"]) ??
    conceptWords(resource["specialty"]) ??
    listed(peopleNamed(referencesTo(actors, "HealthcareService"), context));
  const service = named ?? description ?? "Health";
  const start = textAt(resource, "start") ?? requested(resource);
  const outcome = outcomeOf(status, resource, start, context);
  const said = conceptWords(resource["cancelationReason"]);
  const reason = outcome === "was not brought" && isMissed(said) ? null : said;
  const cameOf =
    outcome === null
      ? status === "cancelled"
        ? "cancelled, by whom is not recorded"
        : "what came of it is not recorded"
      : cameOfWords(outcome);
  const recordedAs = outcome === "was not brought" ? `recorded as DNA by ${context.agencyName}` : null;
  const beside = [service === description ? null : description, textAt(resource, "comment")];
  return {
    from: start,
    recorded: textAt(resource, "created"),
    mayLieAhead: outcome === "future" || status === "cancelled",
    kind: "appointment",
    what: [appointmentSentence({ service, clinician, reason }, cameOf), sentences(...beside)]
      .filter((part) => part !== "")
      .join("\n"),
    seen: seenAt(outcome, `${service} ${channelOf(resource)}`),
    themes: ["health", "appointments"],
    author: clinician,
    appointment: outcome === null ? null : { service, clinician, outcome, reason, recordedAs },
  };
}

function outcomeOf(
  status: string,
  resource: FhirObject,
  start: string | null,
  { today }: FhirContext,
): AppointmentOutcome | null {
  if (status === "fulfilled" || status === "arrived" || status === "checked-in") return "attended";
  if (status === "noshow") return "was not brought";
  if (status === "booked" || status === "pending") return (start ?? "") > today.toString() ? "future" : null;
  if (status !== "cancelled") return null;
  const said = conceptWords(resource["cancelationReason"]);
  if (isMissed(said)) return "was not brought";
  const by = cancelledBy(resource["cancelationReason"], textAt(resource, "comment") ?? "");
  return by ?? (/^(?:rescheduled|rearranged|rebooked|moved|postponed)\b/i.test(said ?? "") ? "moved" : null);
}

/** Some systems file a missed appointment as cancelled, with this as the reason. */
const isMissed = (reason: string | null): boolean =>
  /^(?:dna|did not attend|not attended|failed to attend|no[ -]?show|was not brought|not brought|wnb)\b/i.test(
    reason ?? "",
  );

/** How the appointment was to be kept, from UK Core's delivery channel. */
function channelOf(resource: FhirObject): string {
  const channel = asList(resource["extension"]).find((extension) =>
    textAt(extension, "url")?.endsWith("DeliveryChannel"),
  );
  return textAt(channel ?? null, "valueCode") ?? "";
}

function requested(resource: FhirObject): string | null {
  return textAt(asList(resource["requestedPeriod"])[0] ?? null, "start");
}
