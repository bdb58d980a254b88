import "../practitioners/tables.ts";
import "./tables.ts";
import type { Tx } from "../platform/database/store.ts";
import type { KeptMapping } from "./tables.ts";

export interface Agency {
  readonly id: string;
  readonly name: string;
  readonly sort: string;
}

/** Every agency of the partnership, by name. */
export async function agencies(tx: Tx): Promise<Agency[]> {
  return await tx.selectFrom("agency").select(["id", "name", "sort"]).orderBy("name").execute();
}

/** A way of reading columns that is remembered for an agency. */
export interface Remembered extends KeptMapping {
  readonly by: string;
  readonly at: Temporal.Instant;
}

/** How an agency's columns are read, the newest way for each set of headings; the newest first. */
export async function rememberedOf(tx: Tx, agencyId: string): Promise<Remembered[]> {
  const rows = await tx
    .selectFrom("column_mapping as m")
    .innerJoin("practitioner as p", (join) =>
      join.onRef("p.partnership_id", "=", "m.partnership_id").onRef("p.id", "=", "m.recorded_by"),
    )
    .distinctOn("m.headers_key")
    .select(["m.mapping", "m.recorded_at", "p.name"])
    .where("m.agency_id", "=", agencyId)
    .orderBy("m.headers_key")
    .orderBy("m.recorded_at", "desc")
    .execute();
  return rows
    .map(({ mapping, recorded_at, name }) => ({ ...mapping, by: name, at: recorded_at }))
    .toSorted((a, b) => Temporal.Instant.compare(b.at, a.at));
}
