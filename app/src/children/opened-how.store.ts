import "../access/tables.ts";
import { sql } from "kysely";
import type { Tx } from "../platform/database/store.ts";
import type { Viewer } from "../platform/database/viewer.ts";
import type { Child } from "./child.ts";
import { type OpenedHow, worksWith } from "./record-banner.ts";

/** How the record comes to be open to this viewer, where that is unusual, and the decision that closed it. */
export async function openedHow(tx: Tx, child: Child, viewer: Viewer): Promise<OpenedHow> {
  const by = (relation: "emergency" | "auditor") => !worksWith(child) && child.relations.includes(relation);
  return {
    emergency: by("emergency") ? await ownEmergency(tx, child.id, viewer) : null,
    audit: by("auditor") ? await ownAudit(tx, child.id, viewer) : null,
    closed: child.isClosed ? await closing(tx, child.id) : null,
  };
}

async function ownEmergency(tx: Tx, childId: string, viewer: Viewer): Promise<OpenedHow["emergency"]> {
  const row = await tx
    .selectFrom("emergency_access")
    .select(["until", "reason"])
    .where("child_id", "=", childId)
    .where("practitioner_id", "=", viewer.practitionerId)
    .where("until", ">", sql<Temporal.Instant>`viewer_now()`)
    .orderBy("until", "desc")
    .limit(1)
    .executeTakeFirst();
  return row ?? null;
}

async function ownAudit(tx: Tx, childId: string, viewer: Viewer): Promise<OpenedHow["audit"]> {
  const row = await tx
    .selectFrom("audit_window")
    .select(["audit", "to_on as to"])
    .where("child_id", "=", childId)
    .where("practitioner_id", "=", viewer.practitionerId)
    .where("from_on", "<=", sql<Temporal.PlainDate>`viewer_today()`)
    .where("to_on", ">=", sql<Temporal.PlainDate>`viewer_today()`)
    .orderBy("to_on", "desc")
    .limit(1)
    .executeTakeFirst();
  return row ?? null;
}

async function closing(tx: Tx, childId: string): Promise<OpenedHow["closed"]> {
  const row = await tx
    .selectFrom("record_standing")
    .select(["standing", "from_on as from", "reason"])
    .where("child_id", "=", childId)
    .where("from_on", "<=", sql<Temporal.PlainDate>`viewer_today()`)
    .orderBy("from_on", "desc")
    .orderBy("recorded_at", "desc")
    .orderBy("id", "desc")
    .limit(1)
    .executeTakeFirst();
  return row?.standing === "closed" ? { from: row.from, reason: row.reason } : null;
}
