import "../children/tables.ts";
import "../practitioners/tables.ts";
import "./tables.ts";
import type { Tx } from "../platform/database/store.ts";
import type { Viewer } from "../platform/database/viewer.ts";
import type { Week, WeekLook } from "./weeks.ts";

const LONDON = "Europe/London";

/** Every look between two days, both included, at these children, in order. */
export async function looksBetween(
  tx: Tx,
  childIds: readonly string[],
  { from, to }: Week,
): Promise<WeekLook[]> {
  if (childIds.length === 0) return [];
  return await tx
    .selectFrom("look as l")
    .innerJoin("practitioner as p", (join) =>
      join.onRef("p.partnership_id", "=", "l.partnership_id").onRef("p.id", "=", "l.practitioner_id"),
    )
    .innerJoin("agency as a", (join) =>
      join.onRef("a.partnership_id", "=", "l.partnership_id").onRef("a.id", "=", "l.agency_id"),
    )
    .select(["l.child_id as childId", "p.name as by", "p.role", "a.name as agency", "l.relation"])
    .select(["l.reason", "l.part", "l.looked_at as at"])
    .where("l.child_id", "in", childIds)
    .where("l.looked_at", ">=", from.toZonedDateTime(LONDON).toInstant())
    .where("l.looked_at", "<", to.add({ days: 1 }).toZonedDateTime(LONDON).toInstant())
    .orderBy("l.looked_at")
    .orderBy("l.id")
    .limit(20_000)
    .execute();
}

/** Whether the viewer has read a week's list. */
export async function hasReadWeek(tx: Tx, { from }: Week): Promise<boolean> {
  const row = await tx
    .selectFrom("looks_week_read")
    .select("read_at")
    .where("week_from", "=", from)
    .executeTakeFirst();
  return row !== undefined;
}

export async function keepWeekRead(
  tx: Tx,
  viewer: Viewer,
  { from }: Week,
  at: Temporal.Instant,
): Promise<void> {
  await tx
    .insertInto("looks_week_read")
    .values({
      partnership_id: viewer.partnershipId,
      practitioner_id: viewer.practitionerId,
      week_from: from,
      read_at: at,
    })
    .onConflict((same) => same.doNothing())
    .execute();
}
