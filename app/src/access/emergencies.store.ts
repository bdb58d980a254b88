import "./tables.ts";
import "../children/tables.ts";
import { sql } from "kysely";
import type { Tx } from "../platform/database/store.ts";
import type { Viewer } from "../platform/database/viewer.ts";
import { newId } from "../platform/id.ts";
import type { AskedFor, Emergency } from "./emergency.ts";

/** What came of it: the child's record is open, there is none to open, or there were ten tries within the hour. */
export type Opening = { readonly childId: string } | "none" | "too many";

/** Opens a record in an emergency, from the moment at which the transaction sees. */
export async function openInEmergency(tx: Tx, asked: AskedFor, reason: string): Promise<Opening> {
  const [number, name, born] =
    "nhsNumber" in asked ? [asked.nhsNumber, null, null] : [null, asked.name, asked.born];
  try {
    const { rows } = await sql<{ child: string | null }>`select open_in_emergency(${newId()}, ${newId()},
      ${number}::text, ${name}::text, ${born}::date, ${reason}, viewer_now()) as child`.execute(tx);
    const childId = rows[0]?.child;
    return childId ? { childId } : "none";
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "42501") return "too many";
    throw error;
  }
}

const emergencies = (tx: Tx) =>
  tx
    .selectFrom("emergency_access as e")
    .innerJoin("practitioner as p", (join) =>
      join.onRef("p.partnership_id", "=", "e.partnership_id").onRef("p.id", "=", "e.practitioner_id"),
    )
    .innerJoin("agency as a", (join) =>
      join.onRef("a.partnership_id", "=", "e.partnership_id").onRef("a.id", "=", "e.agency_id"),
    )
    .leftJoin("child_record as c", (join) =>
      join.onRef("c.partnership_id", "=", "e.partnership_id").onRef("c.id", "=", "e.child_id"),
    )
    .leftJoin("person_name as n", (join) =>
      join.onRef("n.person_id", "=", "c.person_id").on("n.sort", "=", "name").on("n.to_on", "is", null),
    )
    .select(["e.id", "e.child_id", "e.practitioner_id", "e.reason", "e.opened_at", "e.until"])
    .select(["p.name as by", "p.role", "a.name as agency", "n.given", "n.family"])
    .orderBy("e.opened_at", "desc")
    .orderBy("e.id", "desc")
    .limit(200);

type Row = Awaited<ReturnType<ReturnType<typeof emergencies>["execute"]>>[number];

async function withReviews(tx: Tx, rows: readonly Row[]): Promise<Emergency[]> {
  if (rows.length === 0) return [];
  const reviews = await tx
    .selectFrom("emergency_review as r")
    .innerJoin("practitioner as p", (join) =>
      join.onRef("p.partnership_id", "=", "r.partnership_id").onRef("p.id", "=", "r.recorded_by"),
    )
    .select(["r.emergency_id", "r.needed", "r.words", "p.name as by", "r.recorded_at as at"])
    .where(
      "r.emergency_id",
      "in",
      rows.map(({ id }) => id),
    )
    .orderBy("r.recorded_at")
    .execute();
  return rows.map((row) => ({
    id: row.id,
    childId: row.child_id,
    child: row.given === null ? null : `${row.given} ${row.family}`,
    practitionerId: row.practitioner_id,
    by: row.by,
    role: row.role,
    agency: row.agency,
    reason: row.reason,
    openedAt: row.opened_at,
    until: row.until,
    review: reviews.findLast(({ emergency_id }) => emergency_id === row.id) ?? null,
  }));
}

/** Every opening of one child's record in an emergency, newest first. */
export const emergenciesOf = async (tx: Tx, childId: string): Promise<Emergency[]> =>
  await withReviews(tx, await emergencies(tx).where("e.child_id", "=", childId).execute());

/** What the viewer opened so themselves. */
export const ownEmergencies = async (tx: Tx, { practitionerId }: Viewer): Promise<Emergency[]> =>
  await withReviews(tx, await emergencies(tx).where("e.practitioner_id", "=", practitionerId).execute());

/** What others opened of children for whom the viewer leads or manages. */
export const emergenciesToKnow = async (tx: Tx, { practitionerId }: Viewer): Promise<Emergency[]> =>
  await withReviews(
    tx,
    await emergencies(tx)
      .where("e.practitioner_id", "<>", practitionerId)
      .where(sql<boolean>`e.child_id = any ((select children_for('add', 'access'))::uuid[])`)
      .execute(),
  );

export async function reviewEmergency(
  tx: Tx,
  viewer: Viewer,
  { id, childId }: Pick<Emergency, "id" | "childId">,
  { needed, words }: { readonly needed: boolean; readonly words: string },
  at: Temporal.Instant,
): Promise<void> {
  await tx
    .insertInto("emergency_review")
    .values({
      partnership_id: viewer.partnershipId,
      id: newId(),
      emergency_id: id,
      child_id: childId,
      needed,
      words,
      recorded_by: viewer.practitionerId,
      recorded_at: at,
    })
    .execute();
}
