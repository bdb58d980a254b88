import "./tables.ts";
import "../practitioners/tables.ts";
import { sql, type SqlBool } from "kysely";
import type { Tx } from "../platform/database/store.ts";
import type { GrowthFact } from "./recorded.ts";

interface Row {
  readonly id: string;
  readonly recorded_by: string;
  readonly recorded_at: Temporal.Instant;
}

/** Who wrote a row down, for which agency and when. */
export type WhoRecorded = (row: Row) => Pick<GrowthFact, "id" | "recordedBy" | "agency" | "recordedAt">;

/** Everybody who recorded something of a child's growth is looked up once. */
export async function whoRecorded(tx: Tx, childId: string): Promise<WhoRecorded> {
  const people = await tx
    .selectFrom("practitioner as p")
    .innerJoin("agency as a", (join) =>
      join.onRef("a.partnership_id", "=", "p.partnership_id").onRef("a.id", "=", "p.agency_id"),
    )
    .where(
      sql<SqlBool>`p.id in (
        select recorded_by from growth_fact where child_id = ${childId}
        union select recorded_by from measuring_interval where child_id = ${childId}
        union select recorded_by from feeding_plan where child_id = ${childId}
        union select recorded_by from growth_review where child_id = ${childId})`,
    )
    .select(["p.id", "p.name", "a.name as agency"])
    .execute();
  const byId = new Map(people.map((one) => [one.id, one]));
  return ({ id, recorded_by, recorded_at }) => ({
    id,
    recordedBy: byId.get(recorded_by)?.name ?? "Somebody who is not shown",
    agency: byId.get(recorded_by)?.agency ?? "",
    recordedAt: recorded_at,
  });
}
