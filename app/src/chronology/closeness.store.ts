import { daysBetween } from "@throughline/calendar";
import { addPeriod, countInForce, periodInForce } from "@throughline/practice";
import type { Tx } from "../platform/database/store.ts";
import { settingsInForce } from "../settings/public.ts";
import type { Closeness } from "./closeness.ts";

/** The partnership's own numbers in force on a day, and the starting values where it has none. */
export async function closenessOn(tx: Tx, today: Temporal.PlainDate): Promise<Closeness> {
  const settings = await settingsInForce(tx, today);
  const days = (key: string) => daysBetween(today, addPeriod(today, periodInForce(settings, key)));
  return {
    silenceDays: days("silence-longer-than"),
    recentSilenceDays: days("recent-silence-longer-than"),
    clusterDays: days("cluster-within"),
    clusterWorries: countInForce(settings, "cluster-worries"),
    clusterAgencies: countInForce(settings, "cluster-agencies"),
  };
}
