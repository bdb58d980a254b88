import "../practitioners/tables.ts";
import type { Tx } from "../platform/database/store.ts";

/** Who wrote facts down, as they are shown: name and agency, by id. */
export async function recordersNamed(tx: Tx, ids: readonly (string | null)[]): Promise<Map<string, string>> {
  const asked = [...new Set(ids.filter((id) => id !== null))];
  if (asked.length === 0) return new Map();
  const rows = await tx
    .selectFrom("practitioner as p")
    .innerJoin("agency as a", (join) =>
      join.onRef("a.partnership_id", "=", "p.partnership_id").onRef("a.id", "=", "p.agency_id"),
    )
    .select(["p.id", "p.name", "a.name as agency"])
    .where("p.id", "in", asked)
    .execute();
  return new Map(rows.map(({ id, name, agency }) => [id, `${name}, ${agency}`]));
}

/** Who wrote one fact down, by name alone; null where nobody in particular did. */
export async function recorderNamed(tx: Tx, id: string | null): Promise<string | null> {
  if (id === null) return null;
  const row = await tx.selectFrom("practitioner").select("name").where("id", "=", id).executeTakeFirst();
  return row?.name ?? null;
}
