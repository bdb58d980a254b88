import { sql } from "kysely";
import type { Tx } from "../platform/database/store.ts";
import type { House } from "../platform/house.ts";

export interface OwnSession {
  readonly id: string;
  readonly browser: string | null;
  readonly begunAt: Temporal.Instant;
  readonly usedAt: Temporal.Instant;
  readonly isThisOne: boolean;
}

/** Where somebody is signed in now, the last used first. */
export async function sessionsOf(
  tx: Tx,
  signInId: string,
  token: string,
  { clock, config }: Pick<House, "clock" | "config">,
): Promise<OwnSession[]> {
  const now = clock.now();
  const { rows } = await sql<OwnSession>`
    select id, "userAgent" as browser, "createdAt" as "begunAt", "updatedAt" as "usedAt", token = ${token} as "isThisOne"
    from auth.session where "userId" = ${signInId}
      and "updatedAt" > ${now.subtract(config.idle)} and "createdAt" > ${now.subtract(config.longest)}
    order by token = ${token} desc, "updatedAt" desc`.execute(tx);
  return rows;
}

/** Ends one of somebody's own sessions: false where it is not theirs, or over. */
export async function endOwnSession(tx: Tx, signInId: string, id: string): Promise<boolean> {
  const { numAffectedRows } =
    await sql`delete from auth.session where "userId" = ${signInId} and id = ${id}`.execute(tx);
  return numAffectedRows === 1n;
}
