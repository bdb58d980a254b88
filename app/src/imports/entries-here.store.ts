import { sql } from "kysely";
import type { Tx } from "../platform/database/store.ts";
import type { OfImport } from "./lines.store.ts";

/** An entry of this agency that is in the record already; of one that is kept from the viewer, only that it is there. */
export interface Here {
  readonly firstId: string | null;
  readonly day: Temporal.PlainDate | null;
  readonly what: string | null;
}

export async function entriesHere(
  tx: Tx,
  { childId, agencyId }: Pick<OfImport, "childId" | "agencyId">,
  keys: readonly string[],
): Promise<Map<string, Here>> {
  if (keys.length === 0) return new Map();
  const { rows } = await sql<{
    duplicate_key: string;
    first_id: string | null;
    happened_from: Temporal.PlainDate | null;
    what: string | null;
  }>`
    select * from entries_here(${childId}, ${agencyId}, array(select jsonb_array_elements_text(${JSON.stringify(keys)}::jsonb)))`.execute(
    tx,
  );
  return new Map(
    rows.map((row) => [row.duplicate_key, { firstId: row.first_id, day: row.happened_from, what: row.what }]),
  );
}

/** One adding at a time for a child and an agency, so that the same file brought by two people is added once. */
export async function oneAddingAtATime(
  tx: Tx,
  { childId, agencyId }: Pick<OfImport, "childId" | "agencyId">,
): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`${childId} ${agencyId}`}, 0))`.execute(tx);
}
