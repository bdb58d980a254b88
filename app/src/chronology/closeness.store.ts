import { sql } from "kysely";
import type { Tx } from "../platform/database/store.ts";
import { type Closeness, ourCloseness } from "./closeness.ts";

const keys = {
  "silence days": "silenceDays",
  "worries within days": "clusterDays",
  "worries together": "clusterWorries",
  "agencies together": "clusterAgencies",
} as const satisfies Record<string, keyof Closeness>;

const isKey = (key: string): key is keyof typeof keys => key in keys;

/** The partnership's own numbers in force on a day, and ours where it has none. */
export async function closenessOn(tx: Tx, today: Temporal.PlainDate): Promise<Closeness> {
  const { rows } = await sql<{
    key: string;
    value: number;
  }>`select distinct on (key) key, value from practice_setting
    where check_id = 'chronology' and valid_from <= ${today.toString()} order by key, valid_from desc, recorded_at desc`.execute(
    tx,
  );
  const own = rows.flatMap(({ key, value }) =>
    isKey(key) && value >= 1 ? [[keys[key], value] as const] : [],
  );
  return { ...ourCloseness, ...Object.fromEntries(own) };
}
