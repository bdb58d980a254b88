import "./tables.ts";
import { sql } from "kysely";
import type { Tx } from "../platform/database/store.ts";
import type { Viewer } from "../platform/database/viewer.ts";
import { newId } from "../platform/id.ts";
import type { CloserRequest } from "./closer-request.ts";

interface Spell {
  readonly practitionerId: string;
  readonly membershipId: string;
  readonly to: Temporal.PlainDate;
}

/** Whether the viewer would read more by this spell, so that another person confirms it. */
export async function wantsAnother(tx: Tx, { practitionerId, membershipId, to }: Spell): Promise<boolean> {
  const { rows } = await sql<{ so: boolean }>`select wants_another(${practitionerId}, ${membershipId},
    ${to.toString()}::date) as so`.execute(tx);
  return rows[0]?.so === true;
}

interface Asking {
  readonly practitionerId: string;
  readonly from: Temporal.PlainDate;
  readonly reason: string;
  readonly what:
    | { readonly teamId: string; readonly membershipId: string; readonly to: Temporal.PlainDate }
    | "to manage them";
}

/** Asks that another person confirm what would let the viewer read more. */
export async function askCloser(
  tx: Tx,
  viewer: Viewer,
  asking: Asking,
  now: Temporal.Instant,
): Promise<void> {
  const { what } = asking;
  const spell = what === "to manage them" ? null : what;
  await tx
    .insertInto("closer_request")
    .values({
      partnership_id: viewer.partnershipId,
      id: newId(),
      agency_id: viewer.agencyId,
      practitioner_id: asking.practitionerId,
      team_id: spell?.teamId ?? null,
      membership_id: spell?.membershipId ?? null,
      manager_id: spell ? null : viewer.practitionerId,
      from_on: asking.from,
      to_on: spell?.to ?? null,
      reason: asking.reason,
      asked_by: viewer.practitionerId,
      asked_at: now,
    })
    .execute();
}

/** What waits for somebody's yes, of those that the viewer may read, the longest first. */
export async function waitingRequests(tx: Tx): Promise<CloserRequest[]> {
  const rows = await tx
    .selectFrom("closer_request as r")
    .innerJoin("practitioner as p", (join) =>
      join.onRef("p.partnership_id", "=", "r.partnership_id").onRef("p.id", "=", "r.practitioner_id"),
    )
    .innerJoin("practitioner as b", (join) =>
      join.onRef("b.partnership_id", "=", "r.partnership_id").onRef("b.id", "=", "r.asked_by"),
    )
    .innerJoin("agency as a", (join) =>
      join.onRef("a.partnership_id", "=", "r.partnership_id").onRef("a.id", "=", "r.agency_id"),
    )
    .leftJoin("team as t", (join) =>
      join.onRef("t.partnership_id", "=", "r.partnership_id").onRef("t.id", "=", "r.team_id"),
    )
    .leftJoin("closer_confirmation as c", (join) =>
      join.onRef("c.partnership_id", "=", "r.partnership_id").onRef("c.request_id", "=", "r.id"),
    )
    .where("c.confirmed_at", "is", null)
    .where(sql<boolean>`r.asked_at > viewer_now() - interval '7 days'`)
    .select(["r.id", "r.practitioner_id as practitionerId", "p.name", "r.asked_by as askedBy"])
    .select(["b.name as askedByName", "a.name as agency", "t.name as team", "r.from_on as from"])
    .select(["r.to_on as to", "r.reason", "r.asked_at as askedAt"])
    .select(
      sql<boolean>`may_confirm_closer(r.agency_id, r.asked_by, r.practitioner_id, r.team_id)`.as(
        "mayConfirm",
      ),
    )
    .orderBy("r.asked_at")
    .execute();
  return rows;
}

export async function confirmCloser(
  tx: Tx,
  viewer: Viewer,
  requestId: string,
  now: Temporal.Instant,
): Promise<void> {
  await tx
    .insertInto("closer_confirmation")
    .values({
      partnership_id: viewer.partnershipId,
      request_id: requestId,
      confirmed_by: viewer.practitionerId,
      confirmed_at: now,
    })
    .execute();
}
