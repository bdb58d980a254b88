import "./tables.ts";
import "../practitioners/tables.ts";
import type { Tx } from "../platform/database/store.ts";
import type { Significance } from "./entry.ts";

/** The entries in the chosen account, by the id of their first version, with why. */
export async function choicesOf(tx: Tx, childIds: readonly string[]): Promise<Map<string, Significance>> {
  const rows = await tx
    .selectFrom("current_choice as c")
    .leftJoin("practitioner as p", (join) =>
      join.onRef("p.partnership_id", "=", "c.partnership_id").onRef("p.id", "=", "c.recorded_by"),
    )
    .select(["c.first_id", "c.why", "p.name", "c.recorded_at"])
    .where("c.child_id", "in", childIds)
    .where("c.chosen", "=", true)
    .execute();
  return new Map(rows.map((r) => [r.first_id, { why: r.why, by: r.name ?? "", at: r.recorded_at }]));
}
