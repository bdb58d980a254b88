import "./tables.ts";
import { sql } from "kysely";
import type { Tx } from "../platform/database/store.ts";
import { NOTHING_BEFORE, type Seal, sealOver, type SealingKey } from "./link.ts";

/** A partnership's seals, oldest first. */
export async function sealsOf(tx: Tx, partnershipId: string): Promise<Seal[]> {
  const rows = await tx
    .selectFrom("change_seal")
    .selectAll()
    .where("partnership_id", "=", partnershipId)
    .orderBy("day")
    .execute();
  return rows.map((row) => ({
    partnershipId: row.partnership_id,
    day: row.day,
    sealedAt: row.sealed_at,
    chains: row.chains,
    looks: row.looks,
    looksDigest: row.looks_digest,
    before: row.seal_before,
    seal: row.seal,
    keyMark: row.key_mark,
  }));
}

/** The ends of the chains that have grown since a moment, or of all of them: "chain n link". */
async function grownSince(tx: Tx, partnershipId: string, since: Temporal.Instant | null): Promise<string[]> {
  const { rows } = await sql<{ end: string }>`
    select concat_ws(' ', h.chain, h.n, h.link) as end from change_head h
    where h.partnership_id = ${partnershipId} and (${since?.toString() ?? null}::timestamptz is null
      or exists (select from change_link l where l.partnership_id = h.partnership_id and l.chain = h.chain
        and l.n = h.n and l.linked_at >= ${since?.toString() ?? null}::timestamptz - interval '1 day'))
    order by h.chain`.execute(tx);
  return rows.map(({ end }) => end);
}

/** How many looks were taken from after one day to the end of another, and what stands for them. */
export async function looksIn(
  tx: Tx,
  partnershipId: string,
  after: Temporal.PlainDate | null,
  until: Temporal.PlainDate,
): Promise<{ looks: number; digest: string }> {
  const { rows } = await sql<{ looks: number; digest: string }>`
    select count(*) as looks, encode(pg_catalog.sha256(convert_to(
      coalesce(string_agg(jsonb_strip_nulls(to_jsonb(l))::text, e'\\n' order by l.id), ''), 'UTF8')), 'hex') as digest
    from look l where l.partnership_id = ${partnershipId}
      and (${after?.toString() ?? null}::date is null or l.looked_at >= ${after?.toString() ?? null}::date + 1)
      and l.looked_at < ${until.toString()}::date + 1`.execute(tx);
  return rows[0] ?? { looks: 0, digest: "" };
}

/** What is hashed is hashed as it is written in UTC, whatever the session says. */
export async function inUtc(tx: Tx): Promise<void> {
  await sql`set local timezone = 'UTC'`.execute(tx);
}

/** Links are dated by the database, and so are seals. */
async function databaseNow(tx: Tx): Promise<Temporal.Instant> {
  const { rows } = await sql<{
    at: Temporal.Instant;
  }>`select date_trunc('milliseconds', clock_timestamp()) as at`.execute(tx);
  const [row] = rows;
  if (!row) throw new Error("The database did not say what time it is.");
  return row.at;
}

/** Seals what has changed in every partnership up to the end of a day that is over; answers how many seals it made. */
export async function sealUpTo(tx: Tx, day: Temporal.PlainDate, key: SealingKey): Promise<number> {
  await inUtc(tx);
  const { rows } = await sql<{ id: string }>`select id from partnership order by id for share`.execute(tx);
  let made = 0;
  for (const { id: partnershipId } of rows) {
    const last = (await sealsOf(tx, partnershipId)).at(-1) ?? null;
    if (last !== null && Temporal.PlainDate.compare(last.day, day) >= 0) continue;
    const { looks, digest: looksDigest } = await looksIn(tx, partnershipId, last?.day ?? null, day);
    const chains = await grownSince(tx, partnershipId, last?.sealedAt ?? null);
    const before = last?.seal ?? NOTHING_BEFORE;
    const sealedAt = await databaseNow(tx);
    const said = { partnershipId, day, sealedAt, chains, looks, looksDigest, before };
    await tx
      .insertInto("change_seal")
      .values({
        partnership_id: partnershipId,
        day,
        sealed_at: sealedAt,
        chains,
        looks,
        looks_digest: looksDigest,
        seal_before: before,
        seal: sealOver(key, said),
        key_mark: key.mark,
      })
      .onConflict((same) => same.columns(["partnership_id", "day"]).doNothing())
      .execute();
    made += 1;
  }
  return made;
}

/** Whether a seal that somebody wrote down is among those kept. */
export async function sealKept(tx: Tx, seal: string): Promise<boolean> {
  const row = await tx.selectFrom("change_seal").select("day").where("seal", "=", seal).executeTakeFirst();
  return row !== undefined;
}

/** The partnership's latest seals, newest first, as the viewer's partnership may read them. */
export async function latestSeals(
  tx: Tx,
  most: number,
): Promise<
  { day: Temporal.PlainDate; sealedAt: Temporal.Instant; chains: number; looks: number; seal: string }[]
> {
  const rows = await tx
    .selectFrom("change_seal")
    .select(["day", "sealed_at", "chains_grown as chains", "looks", "seal"])
    .orderBy("day", "desc")
    .limit(most)
    .execute();
  return rows.map(({ sealed_at: sealedAt, ...row }) => ({ ...row, sealedAt }));
}
