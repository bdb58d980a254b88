import {
  type AppointmentFacts,
  cameOf,
  isMissed,
  type KeptAppointment,
  oneOfEach,
  serviceName,
} from "@throughline/appointments";
import { showPartKnownDay } from "@throughline/calendar";
import { isAfter, isBefore } from "./day-order.ts";
import { notRecorded } from "./outcome.ts";
import type { Evidence, Outcome } from "./outcome.ts";
import type { ChildRecord } from "./record.ts";

export type { AppointmentFacts };

/** A child's appointments as the checks on them read them: each once, up to and after today. */
export interface AppointmentsRead {
  readonly facts: AppointmentFacts;
  readonly kept: readonly KeptAppointment[];
  /** A service's name as it is shown. */
  readonly nameOf: (key: string) => string;
}

interface Known extends AppointmentsRead {
  readonly day: Temporal.PlainDate;
}

/** Read once, however many checks ask; the facts are taken never to change. */
const known = new WeakMap<AppointmentFacts, Known>();

/** The appointments of a record; null where the record was given without any list of them. */
export function appointmentsRead(
  { appointments }: ChildRecord,
  today: Temporal.PlainDate,
): AppointmentsRead | null {
  if (appointments === undefined) return null;
  const before = known.get(appointments);
  if (before?.day.equals(today)) return before;
  const kept = oneOfEach(appointments, today);
  const services = Map.groupBy(kept, ({ serviceKey }) => serviceKey);
  const names = new Map(
    [...services].map(([key, ofService]) => [
      key,
      serviceName(ofService.flatMap((one) => [one, ...one.alsoTold]).map(({ service }) => service)),
    ]),
  );
  const now = { facts: appointments, kept, nameOf: (key: string) => names.get(key) ?? key, day: today };
  known.set(appointments, now);
  return now;
}

/** The answer of every check on appointments for a record that was given without them. */
export function withoutAppointments({ child }: ChildRecord): Outcome {
  return notRecorded(`What appointments ${child.knownAs} was offered is not known here.`, {
    whatToDo: { verb: "Look at the appointments", at: "appointments" },
  });
}

/** Those missed that may have been from a day up to today, oldest first. */
export function missedSince(
  { kept }: AppointmentsRead,
  first: Temporal.PlainDate,
  today: Temporal.PlainDate,
): KeptAppointment[] {
  return kept.filter((one) => isMissed(one) && !isBefore(one.on.to, first) && !isAfter(one.on.from, today));
}

/** Those behind us whose outcome nobody recorded, from a day on: any of them may have been missed. */
export function unsaidSince(
  { kept, facts }: AppointmentsRead,
  first: Temporal.PlainDate,
  today: Temporal.PlainDate,
): Evidence[] {
  const past = (on: KeptAppointment["on"]) => !isBefore(on.to, first) && isBefore(on.to, today);
  return [
    ...kept
      .filter(({ outcome, on }) => outcome === null && past(on))
      .map((one) => appointmentRead(one, `${serviceName([one.service])}: what came of it is not recorded`)),
    ...facts.untold
      .filter(({ on }) => past(on))
      .map(({ id, on }) => ({
        of: "entry" as const,
        id,
        on,
        words: "An appointment without its service or what came of it",
      })),
  ];
}

/** An appointment as evidence: its service and what came of it. */
export function appointmentRead(
  one: KeptAppointment,
  words: string = `${serviceName([one.service])}: ${cameOf(one)}`,
): Evidence {
  return { of: "entry", id: one.entryId, on: one.on, words };
}

/** "Dietetics on 3 March 2026". */
export function whichOne({ serviceKey, on }: KeptAppointment, { nameOf }: AppointmentsRead): string {
  const exact = on.precision === "day" && !on.about;
  return `${nameOf(serviceKey)}${exact ? " on" : ","} ${showPartKnownDay(on)}`;
}

/** Whether a child protection plan about neglect is in force. */
export function onNeglectPlan({ episodes }: ChildRecord, today: Temporal.PlainDate): boolean {
  return episodes.some(
    ({ threshold, category, from, to }) =>
      threshold === "child protection" &&
      category?.toLowerCase().includes("neglect") === true &&
      !isAfter(from, today) &&
      (to === null || !isBefore(to, today)),
  );
}
