import { createHmac } from "node:crypto";
import { sql } from "kysely";
import type { Tx } from "../platform/database/store.ts";
import { newId } from "../platform/id.ts";

declare module "../platform/database/tables.ts" {
  interface Tables {
    sign_in_attempt: {
      id: string;
      name_hash: string;
      from_hash: string;
      tried_at: Temporal.Instant;
      succeeded: boolean;
    };
  }
}

const WINDOW = Temporal.Duration.from({ minutes: 15 });
const MOST_FOR_ONE_NAME = 5;
const MOST_FROM_ONE_PLACE = 50;

export interface Attempt {
  readonly name: string;
  readonly from: string;
}

const hashed = (secret: string, words: string) =>
  createHmac("sha256", secret).update(words.toLowerCase()).digest("hex");

/**
 * Begins an attempt, or says when this name or place may try again. It counts as failed until it succeeds, and attempts
 * begin one at a time: many sent at once are counted like many sent in turn.
 */
export async function beginAttempt(
  tx: Tx,
  secret: string,
  attempt: Attempt,
  now: Temporal.Instant,
): Promise<{ readonly id: string } | { readonly wait: Temporal.Instant }> {
  await sql`select pg_advisory_xact_lock(hashtextextended('attempts to sign in', 0))`.execute(tx);
  const wait = await waitUntil(tx, secret, attempt, now);
  return wait ? { wait } : { id: await noteAttempt(tx, secret, attempt, now) };
}

async function waitUntil(
  tx: Tx,
  secret: string,
  attempt: Attempt,
  now: Temporal.Instant,
): Promise<Temporal.Instant | null> {
  const since = now.subtract(WINDOW);
  const failures = async (column: "name_hash" | "from_hash", value: string) =>
    (
      await tx
        .selectFrom("sign_in_attempt")
        .select("tried_at")
        .where(column, "=", hashed(secret, value))
        .where("tried_at", ">", since)
        .where("succeeded", "=", false)
        .orderBy("tried_at", "desc")
        .execute()
    ).map((row) => row.tried_at);
  const byName = (await failures("name_hash", attempt.name))[MOST_FOR_ONE_NAME - 1];
  const byPlace = (await failures("from_hash", attempt.from))[MOST_FROM_ONE_PLACE - 1];
  const waits = [byName, byPlace].filter((at) => at !== undefined).map((at) => at.add(WINDOW));
  return waits.toSorted((a, b) => Temporal.Instant.compare(a, b)).at(-1) ?? null;
}

async function noteAttempt(tx: Tx, secret: string, attempt: Attempt, now: Temporal.Instant): Promise<string> {
  const id = newId();
  await tx
    .insertInto("sign_in_attempt")
    .values({
      id,
      name_hash: hashed(secret, attempt.name),
      from_hash: hashed(secret, attempt.from),
      tried_at: now,
      succeeded: false,
    })
    .execute();
  await tx
    .deleteFrom("sign_in_attempt")
    .where("tried_at", "<", now.subtract({ hours: 24 * 7 }))
    .execute();
  return id;
}

export async function didSucceed(tx: Tx, attemptId: string): Promise<void> {
  await tx.updateTable("sign_in_attempt").set({ succeeded: true }).where("id", "=", attemptId).execute();
}
