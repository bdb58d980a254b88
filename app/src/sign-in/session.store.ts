import { sql } from "kysely";
import type { Tx } from "../platform/database/store.ts";
import type { House } from "../platform/house.ts";
import { newId } from "../platform/id.ts";
import { asSignIn } from "./accounts.store.ts";

export interface Session {
  readonly signInId: string;
  /** Within both limits: the idle one and the absolute one. */
  readonly live: boolean;
}

/** The session a cookie's token belongs to, with its last use kept to the minute. */
export async function sessionOf(
  tx: Tx,
  token: string,
  { clock, config }: Pick<House, "clock" | "config">,
): Promise<Session | null> {
  const { rows } = await sql<{ userId: string; createdAt: Temporal.Instant; updatedAt: Temporal.Instant }>`
    select "userId", "createdAt", "updatedAt" from auth.session where token = ${token}`.execute(tx);
  const row = rows[0];
  if (!row) return null;
  const now = clock.now();
  const isBefore = (end: Temporal.Instant) => Temporal.Instant.compare(now, end) < 0;
  const live = isBefore(row.updatedAt.add(config.idle)) && isBefore(row.createdAt.add(config.longest));
  if (live && !isBefore(row.updatedAt.add({ minutes: 1 })))
    await sql`update auth.session set "updatedAt" = ${now} where token = ${token}`.execute(tx);
  return { signInId: row.userId, live };
}

interface NewSession {
  readonly token: string;
  readonly signInId: string;
  readonly browser: string | null;
  readonly from: Temporal.Instant;
  readonly until: Temporal.Instant;
}

export async function addSession(
  tx: Tx,
  { token, signInId, browser, from, until }: NewSession,
): Promise<void> {
  await asSignIn(tx, () =>
    sql`insert into auth.session (id, token, "userId", "userAgent", "createdAt", "updatedAt", "expiresAt")
      values (${newId()}, ${token}, ${signInId}, ${browser}, ${from}, ${from}, ${until})`.execute(tx),
  );
}

export async function endSession(tx: Tx, token: string): Promise<void> {
  await sql`delete from auth.session where token = ${token}`.execute(tx);
}

/** Sessions long over are removed; those just over stay, so that what was being typed can still be kept. */
export async function dropOldSessions(tx: Tx, now: Temporal.Instant): Promise<void> {
  await sql`delete from auth.session where "createdAt" < ${now.subtract({ hours: 24 * 3 })}`.execute(tx);
}
