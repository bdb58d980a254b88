import { sql } from "kysely";
import type { Tx } from "../database/store.ts";
import type { Viewer } from "../database/viewer.ts";
import type { Fields } from "./tables.ts";

/** Which form, about what: `entry` about a child's id, say. */
export interface DraftOf {
  readonly form: string;
  readonly subject: string;
}

export interface DraftLeft extends DraftOf {
  readonly savedAt: Temporal.Instant;
  readonly page: string | null;
}

/** Of two who save the same form about the same thing at once, the second waits, and then sees what the first has written. */
export async function holdForm(tx: Tx, { form, subject }: DraftOf): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`${form} ${subject}`}, 0))`.execute(tx);
}

const MOST_LEFT = 100;

/** Whether one more form half-written would be more than anybody can come back to. */
export async function hasLeftTooMany(tx: Tx, { form, subject }: DraftOf): Promise<boolean> {
  const others = await tx
    .selectFrom("draft")
    .select("form")
    .where((eb) => eb.not(eb.and([eb("form", "=", form), eb("subject", "=", subject)])))
    .limit(MOST_LEFT)
    .execute();
  return others.length === MOST_LEFT;
}

/** Keeps a form as it stands. `page` is where it can be gone on with; without one, the page kept before stays. */
export async function keepDraft(
  tx: Tx,
  viewer: Viewer,
  of: DraftOf,
  fields: Fields,
  at: Temporal.Instant,
  page: string | null,
): Promise<void> {
  const kept = sql<Fields>`${JSON.stringify(fields)}::jsonb`;
  await tx
    .insertInto("draft")
    .values({
      partnership_id: viewer.partnershipId,
      practitioner_id: viewer.practitionerId,
      ...of,
      fields: kept,
      saved_at: at,
      page,
    })
    .onConflict((same) =>
      same
        .columns(["partnership_id", "practitioner_id", "form", "subject"])
        .doUpdateSet({ fields: kept, saved_at: at, ...(page === null ? {} : { page }) }),
    )
    .execute();
}

export async function draftOf(
  tx: Tx,
  { form, subject }: DraftOf,
): Promise<{ fields: Fields; savedAt: Temporal.Instant } | null> {
  const row = await tx
    .selectFrom("draft")
    .select(["fields", "saved_at"])
    .where("form", "=", form)
    .where("subject", "=", subject)
    .executeTakeFirst();
  return row ? { fields: row.fields, savedAt: row.saved_at } : null;
}

export async function dropDraft(tx: Tx, { form, subject }: DraftOf): Promise<void> {
  await tx.deleteFrom("draft").where("form", "=", form).where("subject", "=", subject).execute();
}

/** The half-written forms a practitioner has left, newest first. */
export async function draftsLeft(tx: Tx): Promise<DraftLeft[]> {
  const rows = await tx
    .selectFrom("draft")
    .select(["form", "subject", "saved_at", "page"])
    .orderBy("saved_at", "desc")
    .limit(MOST_LEFT)
    .execute();
  return rows.map(({ saved_at, ...of }) => ({ ...of, savedAt: saved_at }));
}
