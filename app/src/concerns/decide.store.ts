import "./tables.ts";
import type { Precision } from "@throughline/calendar";
import { sql } from "kysely";
import type { Tx } from "../platform/database/store.ts";
import type { Viewer } from "../platform/database/viewer.ts";
import { newId } from "../platform/id.ts";
import type { Answer, Concern } from "./concern.ts";

export interface NewDecision {
  readonly answer: Answer;
  readonly told: string;
  readonly reason: string;
  readonly wouldAccept: string | null;
  readonly helpOffered: string | null;
}

/** Keeps an answer in the viewer's name: what the referrer is told, and beside it why, for the front door. */
export async function decide(
  tx: Tx,
  viewer: Pick<Viewer, "partnershipId" | "practitionerId">,
  concernId: string,
  { answer, told, reason, wouldAccept, helpOffered }: NewDecision,
  at: Temporal.Instant,
): Promise<void> {
  const kept = {
    partnership_id: viewer.partnershipId,
    concern_id: concernId,
    recorded_by: viewer.practitionerId,
    recorded_at: at,
  };
  const id = newId();
  await tx
    .insertInto("concern_decision")
    .values({ ...kept, id, answer, told })
    .execute();
  await tx
    .insertInto("concern_reason")
    .values({ ...kept, decision_id: id, reason, would_accept: wouldAccept, help_offered: helpOffered })
    .execute();
}

/** A child who may be the one a concern is about: who they are, how they stand, who works with them. */
export interface LikelyChild {
  readonly childId: string;
  /** Nothing is added to their record today; a concern that is accepted opens it again. */
  readonly isClosed: boolean;
  readonly given: string;
  readonly family: string;
  readonly knownAs: string | null;
  readonly born: { from: Temporal.PlainDate; to: Temporal.PlainDate; precision: Precision; about: boolean };
  readonly nhsNumber: string | null;
  readonly sameNumber: boolean;
  readonly status: string | null;
  readonly statusFrom: Temporal.PlainDate | null;
  readonly team: readonly string[];
}

/** Children like the one told of, likeliest first. That each was looked at is kept by the database itself. */
export async function likelyChildren(tx: Tx, concern: Concern, at: Temporal.Instant): Promise<LikelyChild[]> {
  const { given, family, nhsNumber, born } = concern.telling;
  const { rows } = await sql<{
    child_id: string;
    given: string;
    family: string;
    known_as: string | null;
    from_on: Temporal.PlainDate;
    to_on: Temporal.PlainDate;
    born_precision: Precision;
    born_about: boolean;
    nhs_number: string | null;
    same_number: boolean;
    status: string | null;
    status_from: Temporal.PlainDate | null;
    team: string[];
  }>`select * from found_for_concern(${concern.id}, ${`${given} ${family}`}, ${nhsNumber}::text,
    ${born?.from ?? null}::date, ${born?.to ?? null}::date, ${at}::timestamptz)`.execute(tx);
  const closed = await closedOf(
    tx,
    rows.map(({ child_id }) => child_id),
  );
  return rows.map((row) => ({
    childId: row.child_id,
    isClosed: closed.has(row.child_id),
    given: row.given,
    family: row.family,
    knownAs: row.known_as,
    born: { from: row.from_on, to: row.to_on, precision: row.born_precision, about: row.born_about },
    nhsNumber: row.nhs_number,
    sameNumber: row.same_number,
    status: row.status,
    statusFrom: row.status_from,
    team: row.team,
  }));
}

async function closedOf(tx: Tx, childIds: readonly string[]): Promise<ReadonlySet<string>> {
  const { rows } = await sql<{
    closed: string[];
  }>`select find_closed(${[...childIds]}::uuid[]) as closed`.execute(tx);
  return new Set(rows[0]?.closed);
}

/** The front door becomes one of a child's team. */
export async function joinRecord(
  tx: Tx,
  concernId: string,
  childId: string,
  at: Temporal.Instant,
): Promise<void> {
  await sql`select join_for_concern(${concernId}, ${childId}, ${newId()}, ${at}::timestamptz)`.execute(tx);
}

/** Puts the concern into the child's record as an entry in its referrer's words. */
export async function enterConcern(
  tx: Tx,
  viewer: Viewer,
  concern: Pick<Concern, "id">,
  into: { readonly childId: string; readonly opened: boolean; readonly outcome: string },
  at: Temporal.Instant,
): Promise<void> {
  const entryId = newId();
  await sql`select enter_concern(${concern.id}, ${into.childId}, ${entryId}, ${into.outcome}, ${at}::timestamptz)`.execute(
    tx,
  );
  await tx
    .insertInto("concern_acceptance")
    .values({
      partnership_id: viewer.partnershipId,
      concern_id: concern.id,
      child_id: into.childId,
      entry_id: entryId,
      opened: into.opened,
      recorded_by: viewer.practitionerId,
      recorded_at: at,
    })
    .execute();
}
