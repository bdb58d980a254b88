import type { Appointment, EssentialMark } from "./appointment.ts";
import { latest } from "./in-order.ts";
import { serviceKey } from "./service-key.ts";

const compare = (a: Temporal.PlainDate, b: Temporal.PlainDate): number => Temporal.PlainDate.compare(a, b);

/** The marks on one of these ids, and those that reach from another appointment of the service. */
export interface Marked {
  readonly ids: readonly string[];
  readonly serviceKey: string;
  readonly on: Temporal.PlainDate;
}

/**
 * The mark that makes an appointment essential, or null. A mark on the appointment itself outranks one on its service.
 * One on the service reaches from the day of the appointment it was made at; its ending, from the day it was said.
 */
export function essentialBy(
  marked: Marked,
  marks: readonly EssentialMark[],
  appointments: readonly Appointment[],
): EssentialMark | null {
  const own = latest(
    marks.filter((mark) => mark.reach === "appointment" && marked.ids.includes(mark.appointmentId)),
  );
  if (own !== null) return own.essential ? own : null;
  const reaching = marks.flatMap((mark) => {
    if (mark.reach !== "service") return [];
    const at = appointments.find(({ id }) => id === mark.appointmentId);
    if (at === undefined || serviceKey(at.service) !== marked.serviceKey) return [];
    const from = mark.essential ? at.on.from : mark.saidOn;
    return compare(from, marked.on) <= 0 ? [{ mark, from }] : [];
  });
  const last = latest(reaching.map(({ mark }) => mark));
  return last?.essential === true ? last : null;
}
