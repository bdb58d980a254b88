import { exactDay, isProblem, readPartKnownDay } from "@throughline/calendar";
import type { AppointmentOutcome } from "@throughline/chronology";
import type { Appointment, AppointmentFacts } from "../appointment.ts";
import { oneOfEach } from "../one-of-each.ts";

/** The day every test is told on. */
export const today = Temporal.PlainDate.from("2026-11-24");

/** No fact of any sort. */
export const nothing: AppointmentFacts = {
  born: exactDay(Temporal.PlainDate.from("2017-03-12")),
  appointments: [],
  untold: [],
  essential: [],
  notes: [],
  links: [],
  discharges: [],
  discussions: [],
  ownAge: [],
};

/** An appointment told in three words: its day, its service and what came of it. */
export function told(
  on: string,
  service: string,
  outcome: AppointmentOutcome | null,
  more: Partial<Appointment> = {},
): Appointment {
  const day = readPartKnownDay(on);
  if (isProblem(day)) throw new RangeError(day.problem);
  const id = more.id ?? `${on} ${service} ${more.agencyName ?? ""}`;
  return {
    id,
    entryId: id,
    on: day,
    time: null,
    service,
    clinician: null,
    outcome,
    reason: null,
    effect: null,
    next: null,
    agencyName: "Ashmere General Hospital",
    agencySort: "Health",
    recordedAs: null,
    recordedOn: day.to,
    ...more,
  };
}

/** These appointments, each once. */
export const kept = (...appointments: Appointment[]) => oneOfEach({ ...nothing, appointments }, today);
