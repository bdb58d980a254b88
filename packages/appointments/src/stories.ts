import { daysBetween } from "@throughline/calendar";
import type { KeptAppointment, StoryLink } from "./appointment.ts";
import { latest } from "./in-order.ts";
import { isCalledOff, isMissed, isReached } from "./outcome.ts";

/** After so long without a new offer, the next appointment of a service is not taken for the same one. Our own choice. */
export const SAME_WITHIN_DAYS = 365;

/** One appointment from its first offer until the child was seen: each time it was offered, and what came of that. */
export interface AppointmentStory {
  /** The id of its first appointment. */
  readonly id: string;
  readonly appointments: readonly KeptAppointment[];
  /** How often it was cancelled or moved, by anybody. */
  readonly calledOff: readonly KeptAppointment[];
  readonly missed: readonly KeptAppointment[];
  /** The appointment at which the child was seen; null while none is recorded. */
  readonly reached: KeptAppointment | null;
  /** Whether somebody recorded each step, or some are only taken from the order of the days. */
  readonly linked: "recorded" | "by order";
}

/**
 * Appointments as stories, by the day each began. Somebody's recorded link stands. Without one, the next appointment
 * of the same service is the same one offered again, until the child is seen or a year has gone by.
 */
export function storiesOf(
  appointments: readonly KeptAppointment[],
  links: readonly StoryLink[],
): AppointmentStory[] {
  const place = new Map(appointments.flatMap(({ ids }, at) => ids.map((id) => [id, at] as const)));
  const linksOf = Map.groupBy(links, ({ appointmentId }) => appointmentId);
  const before = new Map<string, number>();
  const storyAt: number[] = [];
  const byOrder = new Set<number>();
  for (const [at, appointment] of appointments.entries()) {
    const link = latest(appointment.ids.flatMap((id) => linksOf.get(id) ?? []));
    const recorded = link?.earlierId == null ? undefined : place.get(link.earlierId);
    const previous = before.get(appointment.serviceKey);
    before.set(appointment.serviceKey, at);
    if (recorded !== undefined && recorded < at) storyAt[at] = storyAt[recorded] ?? recorded;
    else if (link?.sort !== "begins anew" && previous !== undefined && follows(appointments, previous, at)) {
      storyAt[at] = storyAt[previous] ?? previous;
      byOrder.add(storyAt[at]);
    } else storyAt[at] = at;
  }
  const stories = Map.groupBy(appointments.entries(), ([at]) => storyAt[at] ?? at);
  return [...stories].map(([begun, entries]) =>
    story(
      entries.map(([, appointment]) => appointment),
      byOrder.has(begun),
    ),
  );
}

function follows(appointments: readonly KeptAppointment[], earlier: number, later: number): boolean {
  const [a, b] = [appointments[earlier], appointments[later]];
  return (
    a !== undefined && b !== undefined && !isReached(a) && daysBetween(a.on.to, b.on.from) <= SAME_WITHIN_DAYS
  );
}

function story(appointments: readonly KeptAppointment[], byOrder: boolean): AppointmentStory {
  return {
    id: appointments[0]?.id ?? "",
    appointments,
    calledOff: appointments.filter(isCalledOff),
    missed: appointments.filter(isMissed),
    reached: appointments.find(isReached) ?? null,
    linked: byOrder ? "by order" : "recorded",
  };
}
