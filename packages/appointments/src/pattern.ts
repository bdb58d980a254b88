import type { AppointmentFacts, KeptAppointment } from "./appointment.ts";
import { oneOfEach } from "./one-of-each.ts";
import { type Run, runsAcrossServices, runsInServices } from "./runs.ts";
import { type Counts, countsOf, type ServiceShare, sharesByService } from "./shares.ts";
import { type AppointmentStory, storiesOf } from "./stories.ts";

/** Which days and which service are looked at, and what makes a run. */
export interface PatternAsked {
  readonly today: Temporal.PlainDate;
  /** The first day looked at; null for the whole record. */
  readonly from: Temporal.PlainDate | null;
  /** The last day looked at; null for all that is booked as well. */
  readonly to: Temporal.PlainDate | null;
  /** A service's key; null for every service. */
  readonly service: string | null;
  readonly inARow: number;
  readonly across: { readonly atLeast: number; readonly months: number };
}

/** A child's appointments with every service, as one. */
export interface AppointmentPattern {
  /** All that may lie in the days looked at, oldest first. */
  readonly appointments: readonly KeptAppointment[];
  readonly counts: Counts;
  readonly services: readonly ServiceShare[];
  /** Every service of the whole record, whatever is looked at. */
  readonly allServices: readonly ServiceShare[];
  /** Those of which some part may lie in the days looked at. */
  readonly stories: readonly AppointmentStory[];
  readonly runs: readonly Run[];
  readonly across: readonly Run[];
}

/**
 * Reads a child's appointments as one pattern. Runs and stories are found in the whole record and shown where they
 * touch the days looked at, so that a window never cuts a run in two.
 */
export function patternOf(facts: AppointmentFacts, asked: PatternAsked): AppointmentPattern {
  const all = oneOfEach(facts, asked.today);
  const shown = (one: KeptAppointment) =>
    (asked.service === null || one.serviceKey === asked.service) &&
    (asked.from === null || Temporal.PlainDate.compare(one.on.to, asked.from) >= 0) &&
    (asked.to === null || Temporal.PlainDate.compare(one.on.from, asked.to) <= 0);
  const appointments = all.filter(shown);
  const touched = (run: Run) => run.missed.some(shown);
  return {
    appointments,
    counts: countsOf(appointments),
    services: sharesByService(appointments),
    allServices: sharesByService(all),
    stories: storiesOf(all, facts.links).filter((story) => story.appointments.some(shown)),
    runs: runsInServices(all, asked.inARow).filter(touched),
    across: runsAcrossServices(all, asked.across).filter(touched),
  };
}
