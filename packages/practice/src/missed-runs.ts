import {
  type KeptAppointment,
  type Run,
  runsAcrossServices,
  runsInServices,
} from "@throughline/appointments";
import { showDay, showPartKnownDay } from "@throughline/calendar";
import type { AppointmentsRead } from "./appointment.ts";
import { acrossServices, acrossWithin, inARow } from "./appointment-settings.ts";
import { isAfter } from "./day-order.ts";
import { howMany, listed } from "./in-words.ts";
import type { Evidence } from "./outcome.ts";
import { addPeriod } from "./period.ts";
import { countInForce, periodInForce } from "./setting.ts";
import type { SettingsInForce } from "./setting.ts";

/** A run of missed appointments, and how many of them make one. */
export interface RunFound {
  readonly run: Run;
  readonly enough: number;
  readonly sort: "in a row" | "across services";
}

/** Every run a record holds, by the partnership's own numbers: with one service, and over several. */
export function runsFound({ kept }: AppointmentsRead, settings: SettingsInForce): RunFound[] {
  const [row, across] = [countInForce(settings, inARow.key), countInForce(settings, acrossServices.key)];
  const { unit, value } = periodInForce(settings, acrossWithin.key);
  const months = unit === "months" ? value : monthsOf(value, unit);
  return [
    ...runsAcrossServices(kept, { atLeast: across, months })
      .filter(({ services }) => services.length > 1)
      .map((run) => ({ run, enough: across, sort: "across services" as const })),
    ...runsInServices(kept, row).map((run) => ({ run, enough: row, sort: "in a row" as const })),
  ];
}

/** A length of time in whole months, at least one: runs over services are looked for in months. */
function monthsOf(value: number, unit: "working days" | "days" | "weeks" | "months"): number {
  const start = Temporal.PlainDate.from("2026-01-01");
  return Math.max(1, start.until(addPeriod(start, { value, unit }), { largestUnit: "month" }).months);
}

/** Where a run stands after the times it was talked about. */
export interface RunTalkedOf extends RunFound {
  /** The last time since it became a run; null where there was none. */
  readonly talkedOn: Evidence | null;
  /** How many were missed since then. */
  readonly missedSince: number;
  /** The day on which enough were missed since it was last talked about; null where that is not so. */
  readonly openSince: Temporal.PlainDate | null;
}

/** Lays the times a run was talked about beside it: talking sets the count back to nothing. */
export function talkedOf(found: RunFound, times: readonly Evidence[]): RunTalkedOf {
  const { run, enough } = found;
  const becameOn = run.missed[enough - 1]?.on.to ?? run.to;
  const since = times.filter(({ on }) => !isAfter(becameOn, on.from));
  const last = since.at(-1) ?? null;
  const after = last === null ? run.missed : run.missed.filter(({ on }) => isAfter(on.from, last.on.to));
  const missedSince = last === null ? 0 : after.length;
  return { ...found, talkedOn: last, missedSince, openSince: after[enough - 1]?.on.to ?? null };
}

/** "5 with 5 services in the time from 26 November 2025 to 16 June 2026" or "2 in a row with Audiology (…)". */
export function runSays({ run, sort }: RunFound, { nameOf }: AppointmentsRead): string {
  const names = run.services.map(nameOf);
  if (sort === "in a row")
    return `${run.missed.length} in a row with ${listed(names)} (${listed(run.missed.map(dayOf))})`;
  return `${run.missed.length} with ${howMany(names.length, "service")} from ${showDay(run.from)} to ${showDay(run.to)} (${listed(names)})`;
}

const dayOf = ({ on }: KeptAppointment): string => showPartKnownDay(on);
