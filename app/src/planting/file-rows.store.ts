import "../chronology/tables.ts";
import { sql } from "kysely";
import type { Tx } from "../platform/database/store.ts";
import type { Chosen } from "./plant-choices.store.ts";
import { type Seed, StoryProblem } from "./read-seeds.ts";

/** The names of the files that are in this child's record already. */
export async function filesIn(tx: Tx, childId: string): Promise<Set<string>> {
  const { rows } = await sql<{ file_name: string }>`select file_name from file_import
    where child_id = ${childId} and added_at is not null`.execute(tx);
  return new Set(rows.map((r) => r.file_name));
}

/** Why the file as a whole was refused, if it was. */
export async function refusalOf(tx: Tx, importId: string): Promise<string | null> {
  const { rows } = await sql<{
    refusal: string | null;
    asks: boolean;
  }>`select refusal, headers is not null and mapping is null as asks
    from file_import where id = ${importId}`.execute(tx);
  return rows[0]?.refusal ?? (rows[0]?.asks ? "its columns are not known." : null);
}

/** The rows that could not be read, in the file's own order, each with why. */
export async function refusedRows(tx: Tx, importId: string): Promise<{ row: number | null; why: string }[]> {
  const { rows } = await sql<{
    row_no: number | null;
    why: string | null;
  }>`select row_no, why from import_proposal
    where import_id = ${importId} and verdict = 'refused' order by n`.execute(tx);
  return rows.map(({ row_no: row, why }) => ({ row, why: why ?? "no reason given" }));
}

/** What a story chooses out of its files, found by each row's own reference, unless it is chosen already. */
export async function chosenOfFiles(tx: Tx, childId: string, { slug, choices }: Seed): Promise<Chosen[]> {
  const rows = await tx
    .selectFrom("entry as e")
    .leftJoin("current_choice as c", (join) =>
      join.onRef("c.child_id", "=", "e.child_id").onRef("c.first_id", "=", "e.first_id"),
    )
    .select(["e.first_id", "e.source_file", "e.source_id", "e.happened_to", "c.why"])
    .where("e.child_id", "=", childId)
    .where("e.corrects_id", "is", null)
    .where("e.source_id", "is not", null)
    .execute();
  const byRow = new Map(
    rows.flatMap((r) => referencesOf(r.source_id ?? "").map((id) => [`${r.source_file} ${id}`, r])),
  );
  return choices.flatMap((choice) => {
    if (!("file" in choice)) return [];
    const row = byRow.get(`${choice.file} ${choice.sourceId}`);
    if (!row)
      throw new StoryProblem(
        `${slug}/story.json chooses “${choice.sourceId}” of files/${choice.file}, which is not among the rows that became entries.`,
      );
    return row.why === null
      ? [{ firstId: row.first_id, happened: row.happened_to, why: choice.why, by: choice.by }]
      : [];
  });
}

/** A FHIR resource may be named with its type or, being unique in its file, without. */
const referencesOf = (sourceId: string): string[] => [
  sourceId,
  sourceId.slice(sourceId.lastIndexOf("/") + 1),
];
