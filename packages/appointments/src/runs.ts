import type { KeptAppointment } from "./appointment.ts";
import { isMissed, isReached } from "./outcome.ts";

/** Missed appointments that stand together. */
export interface Run {
  /** Oldest first, at least as many as were asked for. */
  readonly missed: readonly KeptAppointment[];
  /** The first and the last day it may span. */
  readonly from: Temporal.PlainDate;
  readonly to: Temporal.PlainDate;
  /** The services' keys, by the day each was first missed. */
  readonly services: readonly string[];
}

/**
 * Missed appointments one after another in one service, of at least this many. Only bringing the child breaks a run:
 * what was cancelled or moved between two missed ones is neither counted nor an end, since nobody saw the child.
 */
export function runsInServices(appointments: readonly KeptAppointment[], atLeast: number): Run[] {
  const services = Map.groupBy(appointments, ({ serviceKey }) => serviceKey);
  return [...services.values()]
    .flatMap((ofService) => unbroken(ofService))
    .filter((missed) => missed.length >= atLeast)
    .map(runOf)
    .toSorted(byFirstDay);
}

function unbroken(ofService: readonly KeptAppointment[]): KeptAppointment[][] {
  const runs: KeptAppointment[][] = [[]];
  for (const appointment of ofService) {
    if (isMissed(appointment)) runs.at(-1)?.push(appointment);
    else if (isReached(appointment) || appointment.outcome === "came late, not seen") runs.push([]);
  }
  return runs;
}

/**
 * Stretches in which at least this many appointments, of any services, were missed within this many months. Windows that
 * share an appointment are one run, so runs never overlap and none can be made longer. An appointment whose day is
 * known in part counts in a window only if it lies in it whatever day it was.
 */
export function runsAcrossServices(
  appointments: readonly KeptAppointment[],
  { atLeast, months }: { readonly atLeast: number; readonly months: number },
): Run[] {
  const missed = appointments.filter(isMissed);
  const byFrom = missed
    .map(({ on }, at) => ({ at, from: numbered(on.from), to: numbered(on.to), on }))
    .toSorted((a, b) => a.from - b.from);
  const runs: Set<number>[] = [];
  for (const [place, first] of byFrom.entries()) {
    if (byFrom[place - 1]?.from === first.from) continue;
    const end = numbered(first.on.from.add({ months }));
    const within: number[] = [];
    for (let next = place, one = byFrom[next]; one !== undefined && one.from <= end; one = byFrom[++next])
      if (one.to <= end) within.push(one.at);
    if (within.length < atLeast) continue;
    const last = runs.at(-1);
    if (last !== undefined && within.some((at) => last.has(at))) for (const at of within) last.add(at);
    else runs.push(new Set(within));
  }
  return runs
    .map((run) => runOf([...run].toSorted((a, b) => a - b).flatMap((at) => missed[at] ?? [])))
    .toSorted(byFirstDay);
}

/** A day as a number, later days greater: a record may hold ten thousand appointments, and each is held against many. */
const numbered = ({ year, month, day }: Temporal.PlainDate): number => year * 512 + month * 32 + day;

function runOf(missed: readonly KeptAppointment[]): Run {
  const ends = missed.map(({ on }) => on.to).toSorted((a, b) => Temporal.PlainDate.compare(a, b));
  const [first] = missed;
  const to = ends.at(-1);
  if (first === undefined || to === undefined) throw new RangeError("A run has at least one appointment.");
  return { missed, from: first.on.from, to, services: [...new Set(missed.map((one) => one.serviceKey))] };
}

function byFirstDay(a: Run, b: Run): number {
  return (
    Temporal.PlainDate.compare(a.from, b.from) || ((a.missed[0]?.id ?? "") < (b.missed[0]?.id ?? "") ? -1 : 1)
  );
}
