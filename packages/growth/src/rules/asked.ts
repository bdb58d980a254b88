import { showDay } from "@throughline/calendar";
import type { Gestation } from "../gestation.ts";
import type { Standing } from "../reading.ts";
import type { GrowthHistory } from "./history.ts";
import type { Plotted } from "./plotted.ts";
import type { Threshold } from "./rule.ts";

/** What a formula reads: the history, the latest measurement, and those of the same measure before its day. */
export interface Asked {
  readonly history: GrowthHistory;
  readonly now: Plotted;
  readonly earlier: readonly Plotted[];
  readonly threshold: Threshold;
}

/** An SDS with two decimals, and never "-0.00". */
export function showSds(sds: number): string {
  return sds.toFixed(2).replace("-0.00", "0.00");
}

/** A standing in words: "0.4th–2nd (SDS -2.41)". */
export function inBand({ band, sds }: Standing): string {
  return band === null || sds === null ? "without a centile" : `${band} (SDS ${showSds(sds)})`;
}

/** The latest measurement in words: "on 3 March 2026 0.4th–2nd (SDS -2.41)". */
export function nowInWords({ on, standing }: Plotted): string {
  return `on ${showDay(on)} ${inBand(standing)}`;
}

/** Which age a preterm child's latest SDS is read at, and what it is at the other; "" for a child born from 37 weeks on. */
export function otherAge({ drivenBy, reading }: Plotted, gestation: Gestation | null): string {
  if (gestation === null || gestation.weeks >= 37) return "";
  const other = drivenBy === "corrected" ? "chronological" : "corrected";
  const { sds } = reading[other];
  const there = sds === null ? "there is no SDS" : `the SDS is ${showSds(sds)}`;
  return ` Read at the ${drivenBy} age; at the ${other} age ${there}.`;
}

/** Nothing said because the latest measurement has no SDS. */
export function noSds({ standing }: Plotted): { readonly cannotSay: string } {
  return { cannotSay: standing.none ?? "There is no SDS." };
}
