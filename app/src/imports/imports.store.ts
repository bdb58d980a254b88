import "./tables.ts";
import { type RawBuilder, sql } from "kysely";
import type { Mapping } from "@throughline/intake";
import type { Tx } from "../platform/database/store.ts";
import type { Viewer } from "../platform/database/viewer.ts";
import { newId } from "../platform/id.ts";
import type { FileFormat } from "./tables.ts";

export interface NewImport {
  readonly childId: string;
  readonly agencyId: string;
  readonly fileName: string;
}

export async function insertImport(
  tx: Tx,
  viewer: Viewer,
  { childId, agencyId, fileName }: NewImport,
  at: Temporal.Instant,
): Promise<string> {
  const id = newId();
  await tx
    .insertInto("file_import")
    .values({
      partnership_id: viewer.partnershipId,
      id,
      child_id: childId,
      agency_id: agencyId,
      brought_by: viewer.practitionerId,
      brought_at: at,
      file_name: fileName,
      bytes: 0,
      rows_read: 0,
      rows_added: 0,
      heartbeat_at: at,
    })
    .execute();
  return id;
}

const its = (tx: Tx, id: string) => tx.updateTable("file_import").where("id", "=", id);

/** Says that the work goes on. */
export async function beat(tx: Tx, id: string, at: Temporal.Instant, rowsRead?: number): Promise<void> {
  await its(tx, id)
    .set({ heartbeat_at: at, ...(rowsRead === undefined ? {} : { rows_read: rowsRead }) })
    .execute();
}

export interface WholeFile {
  readonly bytes: number;
  readonly sha256: string;
  readonly format: FileFormat;
  readonly encoding: string;
  readonly headers: readonly string[] | null;
  readonly rows: number;
}

export async function markRead(tx: Tx, id: string, file: WholeFile, at: Temporal.Instant): Promise<void> {
  const { rows, headers, ...rest } = file;
  await its(tx, id)
    .set({ ...rest, headers: asJson(headers), rows_read: rows, read_at: at, heartbeat_at: at })
    .execute();
}

/** Settles how the columns are read; what was proposed by another reading is proposed afresh. */
export async function setMapping(tx: Tx, id: string, mapping: Mapping, at: Temporal.Instant): Promise<void> {
  await tx.deleteFrom("import_proposal").where("import_id", "=", id).execute();
  await its(tx, id)
    .set({ mapping: asJson(mapping), proposed_at: null, heartbeat_at: at })
    .execute();
}

export async function markProposed(tx: Tx, id: string, at: Temporal.Instant): Promise<void> {
  await its(tx, id).set({ proposed_at: at, heartbeat_at: at }).execute();
}

export async function markAdded(tx: Tx, id: string, added: number, at: Temporal.Instant): Promise<void> {
  await tx.deleteFrom("import_line").where("import_id", "=", id).execute();
  await its(tx, id).set({ rows_added: added, added_at: at }).execute();
}

/** Nothing stays of a file that is refused or left but who brought it, when, and why it was refused. */
export async function letGo(
  tx: Tx,
  id: string,
  because: { readonly refusal: string } | "left",
  at: Temporal.Instant,
): Promise<void> {
  await tx.deleteFrom("import_line").where("import_id", "=", id).execute();
  await tx.deleteFrom("import_proposal").where("import_id", "=", id).execute();
  await its(tx, id)
    .set(because === "left" ? { left_at: at } : { refusal: because.refusal, refused_at: at })
    .where("added_at", "is", null)
    .execute();
}

/** A value for a column of JSON. */
export const asJson = <T>(value: T): RawBuilder<T> =>
  sql<T>`${value === null ? null : JSON.stringify(value)}::jsonb`;
