import "./tables.ts";
import { sql } from "kysely";
import type { Tx } from "../platform/database/store.ts";
import type { Line } from "./tables.ts";

export interface OfImport {
  readonly partnershipId: string;
  readonly childId: string;
  readonly agencyId: string;
  readonly importId: string;
}

/** Keeps rows as read. `lines` is a JSON array of [number, cells], sent as one value however many there are. */
export async function insertLines(
  tx: Tx,
  { partnershipId, childId, importId }: OfImport,
  lines: string,
): Promise<void> {
  await sql`insert into import_line (partnership_id, import_id, child_id, line_no, cells)
    select ${partnershipId}::uuid, ${importId}::uuid, ${childId}::uuid, (line ->> 0)::integer, line -> 1
    from jsonb_array_elements(${lines}::jsonb) line`.execute(tx);
}

/** The next rows after one, in the file's order. */
export async function linesAfter(tx: Tx, importId: string, after: number, limit: number): Promise<Line[]> {
  return await tx
    .selectFrom("import_line")
    .select(["line_no as no", "cells"])
    .where("import_id", "=", importId)
    .where("line_no", ">", after)
    .orderBy("line_no")
    .limit(limit)
    .execute();
}

/** The different words of one column, most frequent first. */
export async function wordsIn(tx: Tx, importId: string, column: number, limit: number): Promise<string[]> {
  const { rows } = await sql<{
    word: string;
  }>`select btrim(cells ->> ${column}::integer) as word from import_line
    where import_id = ${importId} and btrim(coalesce(cells ->> ${column}::integer, '')) <> ''
    group by 1 order by count(*) desc, 1 limit ${limit}`.execute(tx);
  return rows.map(({ word }) => word);
}

/** The resources of some types in a FHIR file; two thousand at most, which is more people than one child's record names. */
export async function resourcesOf(tx: Tx, importId: string, types: readonly string[]): Promise<Line[]> {
  return await tx
    .selectFrom("import_line")
    .select(["line_no as no", "cells"])
    .where("import_id", "=", importId)
    .where(sql<string>`cells ->> 'resourceType'`, "in", types)
    .orderBy("line_no")
    .limit(2000)
    .execute();
}
