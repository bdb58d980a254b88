import type { AppointmentOutcome } from "@throughline/chronology";
import type { KeptAppointment } from "./appointment.ts";

type Came = Pick<KeptAppointment, "outcome" | "ownAge">;

/** The child was seen. Seen late is seen. */
export function isReached({ outcome }: Pick<Came, "outcome">): boolean {
  return outcome === "attended" || outcome === "seen late";
}

/** The child depended on somebody to be there and was not: not brought, or nobody in when the service came. */
export function isMissed({ outcome, ownAge }: Came): boolean {
  return !ownAge && (outcome === "was not brought" || outcome === "no access");
}

/** The young person was to come on their own, and did not. */
export function isOwnMissed({ outcome, ownAge }: Came): boolean {
  return ownAge && (outcome === "was not brought" || outcome === "no access");
}

const calledOff: ReadonlySet<AppointmentOutcome | null> = new Set([
  "cancelled by family",
  "cancelled by service",
  "moved",
]);

/** It did not stand on its day: somebody cancelled or moved it. */
export function isCalledOff({ outcome }: Pick<Came, "outcome">): boolean {
  return calledOff.has(outcome);
}

/** It lies behind us and what came of it is recorded. */
export function isOver({ outcome }: Pick<Came, "outcome">): boolean {
  return outcome !== null && outcome !== "future";
}

/** What came of an appointment, as it stands in a sentence. */
export function cameOf({ outcome, ownAge }: Came): string {
  if (outcome === null) return "what came of it is not recorded";
  if (outcome === "future") return "booked";
  if (ownAge && outcome === "was not brought") return "did not attend on their own";
  return outcome;
}
