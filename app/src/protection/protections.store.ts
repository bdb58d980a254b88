import "./tables.ts";
import "../practitioners/tables.ts";
import { sql } from "kysely";
import type { Tx } from "../platform/database/store.ts";
import type { Viewer } from "../platform/database/viewer.ts";
import { newId } from "../platform/id.ts";
import type { Protection, ProtectionReview } from "./protection.ts";

/** The protections of a person that the viewer may read, newest first. */
export async function protectionsOf(tx: Tx, personId: string): Promise<Protection[]> {
  const rows = await tx
    .selectFrom("person_protection as p")
    .innerJoin("agency as a", (join) =>
      join.onRef("a.partnership_id", "=", "p.partnership_id").onRef("a.id", "=", "p.agency_id"),
    )
    .innerJoin("practitioner as r", (join) =>
      join.onRef("r.partnership_id", "=", "p.partnership_id").onRef("r.id", "=", "p.recorded_by"),
    )
    .select(["p.id", "p.person_id", "p.agency_id", "p.reason", "p.from_on", "p.to_on", "p.review_by"])
    .select(["a.name as held_by", "r.name as by"])
    .select(
      sql<
        string[]
      >`coalesce((select array_agg(o.name order by o.name) from agency o where o.id = any (p.open_to)),
        (select array_agg(o.name order by o.name) from practitioner o where o.id = any (p.sealed_to)))`.as(
        "open_to",
      ),
    )
    .where("p.person_id", "=", personId)
    .orderBy("p.recorded_at", "desc")
    .orderBy("p.id", "desc")
    .execute();
  const reviews = await reviewsOf(tx, personId);
  return rows.map((row) => {
    const own = reviews.filter(({ protectionId }) => protectionId === row.id);
    return {
      id: row.id,
      personId: row.person_id,
      agencyId: row.agency_id,
      heldBy: row.held_by,
      openTo: row.open_to,
      reason: row.reason,
      from: row.from_on,
      to: row.to_on,
      reviewBy: own.findLast((review) => review.reviewBy !== null)?.reviewBy ?? row.review_by,
      by: row.by,
      reviews: own,
    };
  });
}

async function reviewsOf(
  tx: Tx,
  personId: string,
): Promise<(ProtectionReview & { readonly protectionId: string })[]> {
  const rows = await tx
    .selectFrom("person_protection_review as v")
    .innerJoin("practitioner as r", (join) =>
      join.onRef("r.partnership_id", "=", "v.partnership_id").onRef("r.id", "=", "v.recorded_by"),
    )
    .select(["v.protection_id", "v.ended_on", "v.review_by", "v.words", "v.recorded_at", "r.name"])
    .where("v.person_id", "=", personId)
    .orderBy("v.recorded_at")
    .orderBy("v.id")
    .execute();
  return rows.map((row) => ({
    protectionId: row.protection_id,
    endedOn: row.ended_on,
    reviewBy: row.review_by,
    words: row.words,
    by: row.name,
    at: row.recorded_at,
  }));
}

/** Who holds the protection of somebody's whereabouts that the viewer may not read; null where there is none. */
export async function keptBy(tx: Tx, personId: string): Promise<string | null> {
  const { rows } = await sql<{ held_by: string }>`
    select held_by from protected_people() where person_id = ${personId} and not is_open`.execute(tx);
  return rows[0]?.held_by ?? null;
}

export interface NewProtection {
  readonly personId: string;
  readonly agencies: readonly string[] | null;
  readonly people: readonly string[] | null;
  readonly reason: string;
  readonly from: Temporal.PlainDate;
  readonly to: Temporal.PlainDate | null;
  readonly reviewBy: Temporal.PlainDate;
}

export async function addProtection(tx: Tx, viewer: Viewer, one: NewProtection, at: Temporal.Instant) {
  await tx
    .insertInto("person_protection")
    .values({
      partnership_id: viewer.partnershipId,
      id: newId(),
      person_id: one.personId,
      agency_id: viewer.agencyId,
      open_to: one.agencies === null ? null : [...one.agencies],
      sealed_to: one.people === null ? null : [...one.people],
      reason: one.reason,
      from_on: one.from,
      to_on: one.to,
      review_by: one.reviewBy,
      recorded_by: viewer.practitionerId,
      recorded_at: at,
    })
    .execute();
}

export async function addReview(
  tx: Tx,
  viewer: Viewer,
  { id, personId }: Pick<Protection, "id" | "personId">,
  review: Pick<ProtectionReview, "endedOn" | "reviewBy" | "words">,
  at: Temporal.Instant,
) {
  await tx
    .insertInto("person_protection_review")
    .values({
      partnership_id: viewer.partnershipId,
      id: newId(),
      protection_id: id,
      person_id: personId,
      ended_on: review.endedOn,
      review_by: review.reviewBy,
      words: review.words,
      recorded_by: viewer.practitionerId,
      recorded_at: at,
    })
    .execute();
}
