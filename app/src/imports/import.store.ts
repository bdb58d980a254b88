import "./tables.ts";
import "../practitioners/tables.ts";
import type { Mapping } from "@throughline/intake";
import type { Tx } from "../platform/database/store.ts";
import { type ImportState, stateOf } from "./state.ts";
import type { OfImport } from "./lines.store.ts";

/** A file brought in, with how far it has come. */
export interface FileImport extends OfImport {
  readonly agencyName: string;
  readonly fileName: string;
  readonly broughtBy: string;
  readonly broughtByAgencyId: string;
  readonly broughtAt: Temporal.Instant;
  readonly bytes: number;
  readonly headers: readonly string[] | null;
  readonly mapping: Mapping | null;
  readonly rowsRead: number;
  readonly rowsAdded: number;
  readonly addedAt: Temporal.Instant | null;
  readonly refusal: string | null;
  readonly state: ImportState;
}

const imports = (tx: Tx) =>
  tx
    .selectFrom("file_import as i")
    .innerJoin("agency as a", (join) =>
      join.onRef("a.partnership_id", "=", "i.partnership_id").onRef("a.id", "=", "i.agency_id"),
    )
    .innerJoin("practitioner as p", (join) =>
      join.onRef("p.partnership_id", "=", "i.partnership_id").onRef("p.id", "=", "i.brought_by"),
    )
    .selectAll("i")
    .select(["a.name as agency_name", "p.name as brought_by_name", "p.agency_id as brought_by_agency_id"]);

type Row = Awaited<ReturnType<ReturnType<typeof imports>["execute"]>>[number];

function importFrom(row: Row, now: Temporal.Instant): FileImport {
  const facts = {
    format: row.format,
    mapped: row.mapping !== null,
    readAt: row.read_at,
    proposedAt: row.proposed_at,
    addedAt: row.added_at,
    refusedAt: row.refused_at,
    leftAt: row.left_at,
    heartbeatAt: row.heartbeat_at,
  };
  return {
    partnershipId: row.partnership_id,
    childId: row.child_id,
    agencyId: row.agency_id,
    importId: row.id,
    agencyName: row.agency_name,
    fileName: row.file_name,
    broughtBy: row.brought_by_name,
    broughtByAgencyId: row.brought_by_agency_id,
    broughtAt: row.brought_at,
    bytes: row.bytes,
    headers: row.headers,
    mapping: row.mapping,
    rowsRead: row.rows_read,
    rowsAdded: row.rows_added,
    addedAt: row.added_at,
    refusal: row.refusal,
    state: stateOf(facts, now),
  };
}

export async function importById(
  tx: Tx,
  childId: string,
  importId: string,
  now: Temporal.Instant,
): Promise<FileImport | null> {
  const row = await imports(tx)
    .where("i.child_id", "=", childId)
    .where("i.id", "=", importId)
    .executeTakeFirst();
  return row ? importFrom(row, now) : null;
}

/** The files brought in for a child, or of an agency or by its people, for the children one may see; newest first. */
export async function importsOf(
  tx: Tx,
  of: { readonly childId: string } | { readonly agencyId: string },
  now: Temporal.Instant,
): Promise<FileImport[]> {
  const those =
    "childId" in of
      ? imports(tx).where("i.child_id", "=", of.childId)
      : imports(tx).where((eb) =>
          eb.or([eb("i.agency_id", "=", of.agencyId), eb("p.agency_id", "=", of.agencyId)]),
        );
  return (await those.orderBy("i.brought_at", "desc").orderBy("i.id", "desc").limit(200).execute()).map(
    (row) => importFrom(row, now),
  );
}

/** A file held for adding: until the transaction ends nobody else adds, leaves or reads it otherwise. */
export async function lockImport(
  tx: Tx,
  childId: string,
  importId: string,
  now: Temporal.Instant,
): Promise<FileImport | null> {
  await tx
    .selectFrom("file_import")
    .select("id")
    .where("id", "=", importId)
    .where("child_id", "=", childId)
    .forUpdate()
    .execute();
  return await importById(tx, childId, importId, now);
}
