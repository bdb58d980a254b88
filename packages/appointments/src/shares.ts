import type { KeptAppointment } from "./appointment.ts";
import { isMissed, isOver, isOwnMissed, isReached } from "./outcome.ts";
import { serviceName } from "./service-key.ts";

/** What came of appointments, counted. `offered` is the sum of all the others but `booked` and `unknown`. */
export interface Counts {
  readonly offered: number;
  readonly reached: number;
  /** Seen, though late: among `reached`. */
  readonly seenLate: number;
  readonly cameLate: number;
  readonly notBrought: number;
  readonly noAccess: number;
  /** A young person who comes on their own did not. */
  readonly ownMissed: number;
  readonly cancelledByFamily: number;
  readonly cancelledByService: number;
  readonly moved: number;
  readonly booked: number;
  /** Past, without an outcome. */
  readonly unknown: number;
  /** Of those that stood until the day or that the family cancelled, how many the child was brought to. */
  readonly brought: { readonly of: number; readonly count: number };
}

/** One service's counts, and its name as agencies write it. */
export interface ServiceShare extends Counts {
  readonly key: string;
  readonly name: string;
  readonly essential: boolean;
}

/**
 * Counts what came of appointments. The share brought leaves out what the service cancelled and what was moved, for
 * neither says whether the child would have been brought, and what a young person was to reach on their own.
 */
export function countsOf(appointments: readonly KeptAppointment[]): Counts {
  const count = (is: (one: KeptAppointment) => boolean) => appointments.filter(is).length;
  const came = (outcome: KeptAppointment["outcome"]) => count((one) => one.outcome === outcome);
  const [reached, cameLate] = [count(isReached), came("came late, not seen")];
  const cancelledByFamily = came("cancelled by family");
  const brought = count((one) => !one.ownAge && (isReached(one) || one.outcome === "came late, not seen"));
  const byFamily = count((one) => !one.ownAge && one.outcome === "cancelled by family");
  return {
    offered: count(isOver),
    reached,
    seenLate: came("seen late"),
    cameLate,
    notBrought: count((one) => isMissed(one) && one.outcome === "was not brought"),
    noAccess: count((one) => isMissed(one) && one.outcome === "no access"),
    ownMissed: count(isOwnMissed),
    cancelledByFamily,
    cancelledByService: came("cancelled by service"),
    moved: came("moved"),
    booked: came("future"),
    unknown: count((one) => one.outcome === null),
    brought: { count: brought, of: brought + count(isMissed) + byFamily },
  };
}

/**
 * Each service's counts: those with an essential appointment first, then those that missed most, then by name. A
 * disabled child has many appointments, so a count alone says little; the share stands beside it.
 */
export function sharesByService(appointments: readonly KeptAppointment[]): ServiceShare[] {
  const services = Map.groupBy(appointments, ({ serviceKey }) => serviceKey);
  const shares = [...services].map(([key, ofService]) => ({
    key,
    name: serviceName(ofService.flatMap((one) => [one, ...one.alsoTold]).map(({ service }) => service)),
    essential: ofService.some(({ essential }) => essential !== null),
    ...countsOf(ofService),
  }));
  return shares.toSorted(
    (a, b) =>
      Number(b.essential) - Number(a.essential) ||
      b.notBrought + b.noAccess - (a.notBrought + a.noAccess) ||
      a.name.localeCompare(b.name, "en-GB") ||
      (a.key < b.key ? -1 : 1),
  );
}
