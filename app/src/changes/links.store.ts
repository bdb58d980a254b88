import "./tables.ts";
import { sql } from "kysely";
import type { Tx } from "../platform/database/store.ts";
import type { Link } from "./link.ts";
import type { LinkedTable } from "./linked-tables.ts";

/** Where a chain ends, as the head says. */
export interface Head {
  readonly n: number;
  readonly link: string;
}

/** A linked table's row as it is now. */
export interface RowNow {
  readonly table: string;
  readonly chain: string;
  readonly key: string;
  readonly digest: string;
  /** When it says that it was recorded; null where such rows do not say. */
  readonly recordedAt: Temporal.Instant | null;
}

/** Those that are kept, and those that chains or seals still name. */
export async function partnershipsKept(tx: Tx): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`select id from partnership
    union select partnership_id from change_head union select partnership_id from change_link
    union select partnership_id from change_seal order by id`.execute(tx);
  return rows.map(({ id }) => id);
}

/** The chains after one, in order: those with a head, those with links and those that rows name. */
export async function chainsAfter(
  tx: Tx,
  partnershipId: string,
  after: string | null,
  most: number,
): Promise<string[]> {
  const { rows } = await sql<{ chain: string }>`
    select chain from change_head where partnership_id = ${partnershipId} and (${after}::uuid is null or chain > ${after}::uuid)
    union select chain from change_link where partnership_id = ${partnershipId} and (${after}::uuid is null or chain > ${after}::uuid)
    order by chain limit ${most}`.execute(tx);
  return rows.map(({ chain }) => chain);
}

export async function linksOf(tx: Tx, partnershipId: string, chains: readonly string[]): Promise<Link[]> {
  const { rows } = await sql<Omit<Link, "partnershipId">>`
    select chain, n, kept_in as table, to_jsonb(linked_at) #>> '{}' as at, linked_by as by, row_keys as keys,
      row_digests as digests, link_before as before, link
    from change_link where partnership_id = ${partnershipId} and chain = any (${[...chains]}::uuid[])
    order by chain, n`.execute(tx);
  return rows.map((row) => ({ partnershipId, ...row }));
}

export async function headsOf(
  tx: Tx,
  partnershipId: string,
  chains: readonly string[],
): Promise<Map<string, Head>> {
  const { rows } = await sql<Head & { chain: string }>`
    select chain, n, link from change_head
    where partnership_id = ${partnershipId} and chain = any (${[...chains]}::uuid[])`.execute(tx);
  return new Map(rows.map(({ chain, ...head }) => [chain, head]));
}

/** The digest is worked out anew by the database's own functions, and by none of ours that an owner could replace. */
const digestOf = ({ leftOut }: LinkedTable) => sql`encode(pg_catalog.sha256(convert_to(
  jsonb_strip_nulls(to_jsonb(t) - ${[...leftOut]}::text[])::text, 'UTF8')), 'hex')`;

const keyOf = ({ key }: LinkedTable) =>
  sql`concat_ws(' ', ${sql.join(key.map((column) => sql.ref(`t.${column}`)))})`;

/** The rows of these chains in one table. */
export async function rowsNow(
  tx: Tx,
  linked: LinkedTable,
  partnershipId: string,
  chains: readonly string[],
): Promise<RowNow[]> {
  const { rows } = await sql<Omit<RowNow, "table">>`
    select ${sql.ref(`t.${linked.chain}`)} as chain, ${keyOf(linked)} as key, ${digestOf(linked)} as digest,
      (to_jsonb(t) ->> 'recorded_at')::timestamptz as "recordedAt"
    from ${sql.table(linked.table)} t
    where t.partnership_id = ${partnershipId} and ${sql.ref(`t.${linked.chain}`)} = any (${[...chains]}::uuid[])`.execute(
    tx,
  );
  return rows.map((row) => ({ table: linked.table, ...row }));
}

/** Rows of chains that have no link at all, or of no partnership that is kept: so many of them, and how many there are. */
export async function rowsOutsideChains(
  tx: Tx,
  linked: LinkedTable,
  most: number,
): Promise<{ chain: string; key: string; all: number }[]> {
  const { rows } = await sql<{ chain: string; key: string; all: number }>`
    select ${sql.ref(`t.${linked.chain}`)} as chain, ${keyOf(linked)} as key, count(*) over () as all
    from ${sql.table(linked.table)} t
    where not exists (select from change_link l
      where l.partnership_id = t.partnership_id and l.chain = ${sql.ref(`t.${linked.chain}`)})
    limit ${most}`.execute(tx);
  return rows;
}

/** Entries that are open to others than their last restriction says. */
export async function openedEntries(tx: Tx): Promise<{ chain: string; key: string }[]> {
  const { rows } = await sql<{ chain: string; key: string }>`
    select e.child_id as chain, e.id::text as key from entry e
    left join lateral (select r.open_to, r.sealed_to from entry_restriction r
      where r.partnership_id = e.partnership_id and r.first_id = e.first_id
      order by r.recorded_at desc, r.id desc limit 1) said on true
    where (e.open_to, e.sealed_to) is distinct from (said.open_to, said.sealed_to)`.execute(tx);
  return rows;
}

/** Tables whose rows the database links as they are written. */
export async function tablesLinking(tx: Tx): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`
    select c.relname as name from pg_trigger t join pg_class c on c.oid = t.tgrelid
    where t.tgname = 'link_rows' and t.tgenabled in ('O', 'A') and c.relnamespace = 'public'::regnamespace`.execute(
    tx,
  );
  return rows.map(({ name }) => name);
}

/** When the partnership's first link was made. */
export async function firstLinked(tx: Tx, partnershipId: string): Promise<Temporal.Instant | null> {
  const { rows } = await sql<{ at: Temporal.Instant | null }>`
    select min(linked_at) as at from change_link where partnership_id = ${partnershipId}`.execute(tx);
  return rows[0]?.at ?? null;
}
