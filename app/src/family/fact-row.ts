import type { Fact } from "./fact.ts";
import { partKnownOf } from "./part-known.ts";
import type { Told } from "./tables.ts";

/** What every row of a fact says of itself. */
export function factOf(row: Told): Fact {
  const { said_by: saidBy, said_on: saidOn, recorded_by: by, recorded_at: at } = row;
  return {
    id: row.first_id,
    version: row.id,
    from: partKnownOf(row, "began"),
    to: partKnownOf(row, "ended"),
    saidBy: saidBy ?? null,
    saidOn: saidOn ?? null,
    reason: row.reason,
    withdrawn: row.withdrawn,
    recordedBy: by ?? null,
    recordedAt: at ?? null,
  };
}
