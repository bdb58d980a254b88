import "../practitioners/tables.ts";
import "./tables.ts";
import { fold, type Mapping } from "@throughline/intake";
import type { Tx } from "../platform/database/store.ts";
import type { Viewer } from "../platform/database/viewer.ts";
import { newId } from "../platform/id.ts";
import { asJson } from "./imports.store.ts";
import type { KeptMapping } from "./tables.ts";

/** The same headings in the same order are the same table, whatever their case and punctuation. */
const headersKey = (headers: readonly string[]): string => headers.map(fold).join("|");

/** How this agency's columns were read the last time they had these headings. */
export async function rememberedMapping(
  tx: Tx,
  agencyId: string,
  headers: readonly string[],
): Promise<KeptMapping | null> {
  const row = await tx
    .selectFrom("column_mapping")
    .select("mapping")
    .where("agency_id", "=", agencyId)
    .where("headers_key", "=", headersKey(headers))
    .orderBy("recorded_at", "desc")
    .orderBy("id", "desc")
    .limit(1)
    .executeTakeFirst();
  return row?.mapping ?? null;
}

export async function rememberMapping(
  tx: Tx,
  viewer: Viewer,
  of: { readonly agencyId: string; readonly headers: readonly string[]; readonly mapping: Mapping },
  at: Temporal.Instant,
): Promise<void> {
  await tx
    .insertInto("column_mapping")
    .values({
      partnership_id: viewer.partnershipId,
      id: newId(),
      agency_id: of.agencyId,
      headers_key: headersKey(of.headers),
      mapping: asJson({ headers: of.headers, mapping: of.mapping }),
      recorded_by: viewer.practitionerId,
      recorded_at: at,
    })
    .execute();
}

/** The other agencies that have sent files with these columns, when this one never has: the file may be theirs. */
export async function likelierAgencies(
  tx: Tx,
  agencyId: string,
  headers: readonly string[],
): Promise<string[]> {
  const rows = await tx
    .selectFrom("column_mapping as m")
    .innerJoin("agency as a", (join) =>
      join.onRef("a.partnership_id", "=", "m.partnership_id").onRef("a.id", "=", "m.agency_id"),
    )
    .distinct()
    .select(["a.id", "a.name"])
    .where("m.headers_key", "=", headersKey(headers))
    .orderBy("a.name")
    .execute();
  return rows.some(({ id }) => id === agencyId) ? [] : rows.map(({ name }) => name);
}
