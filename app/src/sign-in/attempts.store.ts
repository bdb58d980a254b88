import { createHmac } from "node:crypto";
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

/** When this name or place may try again, or null if it may now. */
export async function waitUntil(
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

export async function noteAttempt(
  tx: Tx,
  secret: string,
  attempt: Attempt,
  now: Temporal.Instant,
  succeeded: boolean,
): Promise<void> {
  await tx
    .insertInto("sign_in_attempt")
    .values({
      id: newId(),
      name_hash: hashed(secret, attempt.name),
      from_hash: hashed(secret, attempt.from),
      tried_at: now,
      succeeded,
    })
    .execute();
  await tx
    .deleteFrom("sign_in_attempt")
    .where("tried_at", "<", now.subtract({ hours: 24 * 7 }))
    .execute();
}
