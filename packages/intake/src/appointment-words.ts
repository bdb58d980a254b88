import type { AppointmentOutcome, Seen } from "./entry-words.ts";
import { soundsRemote } from "./remote.ts";

/** "Dietetics appointment with L Farrow: was not brought. No reason given." */
export function appointmentSentence(
  {
    service,
    clinician,
    reason,
  }: { readonly service: string; readonly clinician: string | null; readonly reason: string | null },
  cameOf: string,
): string {
  const name = /\bappointment$/i.test(service) ? service : `${service} appointment`;
  const told = `${name}${clinician === null ? "" : ` with ${clinician}`}: ${cameOf}.`;
  if (reason === null) return told;
  return `${told} ${reason}${/[.!?]$/.test(reason) ? "" : "."}`;
}

/** What came of an appointment, as it stands in a sentence. */
export function cameOfWords(outcome: AppointmentOutcome): string {
  return outcome === "future" ? "still to come" : outcome;
}

/** Being seen at an appointment is a sighting, unless it was kept from a distance; not having been there is not. */
export function seenAt(outcome: AppointmentOutcome | null, where: string): Seen {
  if (outcome === "attended" || outcome === "seen late") return soundsRemote(where) ? "not seen" : "seen";
  return outcome === "was not brought" || outcome === "no access" || outcome === "came late, not seen"
    ? "not seen"
    : null;
}
