import { isExactDay } from "@throughline/calendar";
import type { Appointment, AppointmentFacts, KeptAppointment } from "./appointment.ts";
import { essentialBy } from "./essential.ts";
import { byDay, byId } from "./in-order.ts";
import { comesAlone } from "./own-age.ts";
import { serviceKey } from "./service-key.ts";

/** The tellings of one appointment, the one that stands first. */
type Tellings = readonly [Appointment, ...Appointment[]];

/**
 * Every appointment once, oldest first. Two agencies that tell of the same service on the same exact day, at no two
 * different times, tell of one appointment: the health agency's account of it stands, the other beside it. One agency
 * that tells of two has two. An appointment "booked" for a day that has passed has no outcome.
 */
export function oneOfEach(
  { appointments, essential, ownAge, born }: AppointmentFacts,
  today: Temporal.PlainDate,
): KeptAppointment[] {
  const sameDay = Map.groupBy(appointments, ({ id, on, service }) =>
    isExactDay(on) ? `${on.from.year * 512 + on.from.month * 32 + on.from.day} ${serviceKey(service)}` : id,
  );
  const kept = [...sameDay.values()].flatMap(joined).map(([first, ...alsoTold]) => {
    const ids = [first, ...alsoTold].map(({ id }) => id);
    const key = serviceKey(first.service);
    return {
      ...first,
      outcome: first.outcome === "future" && isPast(first, today) ? null : first.outcome,
      ids,
      serviceKey: key,
      alsoTold,
      ownAge: comesAlone(ownAge, born, first.on.from),
      essential: essentialBy({ ids, serviceKey: key, on: first.on.from }, essential, appointments),
    };
  });
  return kept.toSorted(byDay);
}

const isPast = ({ on }: Appointment, today: Temporal.PlainDate): boolean =>
  Temporal.PlainDate.compare(on.to, today) < 0;

/** What is told of one service on one day, put together where it can only be one appointment. */
function joined(told: readonly Appointment[]): Tellings[] {
  const groups: Tellings[] = [];
  for (const appointment of told.toSorted(byTeller)) {
    const fitting = groups.filter((group) => canBeOne(group, appointment));
    const [only] = fitting;
    if (only === undefined || fitting.length > 1) groups.push([appointment]);
    else groups[groups.indexOf(only)] = [...only, appointment];
  }
  return groups;
}

/** Health agencies first, since they keep the appointment; those with a time before those without; then by id. */
function byTeller(a: Appointment, b: Appointment): number {
  return (
    Number(b.agencySort === "Health") - Number(a.agencySort === "Health") ||
    Number(a.time === null) - Number(b.time === null) ||
    byId(a, b)
  );
}

function canBeOne(group: Tellings, { agencyName, time }: Appointment): boolean {
  return group.every(
    (one) => one.agencyName !== agencyName && (one.time === null || time === null || one.time.equals(time)),
  );
}
