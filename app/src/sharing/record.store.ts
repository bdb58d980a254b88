import "./tables.ts";
import type { Tx } from "../platform/database/store.ts";
import type { Viewer } from "../platform/database/viewer.ts";
import { newId } from "../platform/id.ts";
import type { Content, DecisionHead, Ground, InformationRequest } from "./sharing.ts";

export type NewRequest = Pick<
  InformationRequest,
  "askedAgencyId" | "about" | "what" | "forFunction" | "need" | "askedOn"
>;

export interface NewSharing {
  readonly childId: string;
  readonly requestId: string | null;
  readonly recipientAgencyId: string | null;
  readonly recipient: string;
  readonly head: DecisionHead;
  readonly content: Content;
  readonly ground: Ground;
}

/** In whose name it is kept, and for which agency. */
type Recorder = Pick<Viewer, "partnershipId" | "practitionerId" | "agencyId">;

const keptBy = (viewer: Recorder, childId: string, at: Temporal.Instant) => ({
  partnership_id: viewer.partnershipId,
  child_id: childId,
  recorded_by: viewer.practitionerId,
  recorded_at: at,
});

/** Keeps a question to another agency; answers its id. */
export async function askAgency(
  tx: Tx,
  viewer: Recorder,
  childId: string,
  { askedAgencyId, about, what, forFunction, need, askedOn }: NewRequest,
  at: Temporal.Instant,
): Promise<string> {
  const id = newId();
  await tx
    .insertInto("information_request")
    .values({
      ...keptBy(viewer, childId, at),
      id,
      asking_agency_id: viewer.agencyId,
      asked_agency_id: askedAgencyId,
      about,
      what,
      for_function: forFunction,
      need,
      asked_on: askedOn,
    })
    .execute();
  return id;
}

/** Keeps a decision to share or not, what it was about, and how it was weighed; answers its id. */
export async function recordSharing(
  tx: Tx,
  viewer: Recorder,
  sharing: NewSharing,
  at: Temporal.Instant,
): Promise<string> {
  const { head, content, ground } = sharing;
  const kept = keptBy(viewer, sharing.childId, at);
  const id = newId();
  await tx
    .insertInto("sharing_decision")
    .values({
      ...kept,
      id,
      request_id: sharing.requestId,
      agency_id: viewer.agencyId,
      recipient_agency_id: sharing.recipientAgencyId,
      recipient: sharing.recipient,
      decision: head.decision,
      decided_on: head.decidedOn,
      approved_by: head.approvedBy,
      method: head.method,
      sent_on: head.sentOn,
      sent_time: head.sentTime,
      review_on: head.reviewOn,
    })
    .execute();
  await tx
    .insertInto("sharing_content")
    .values({
      ...kept,
      decision_id: id,
      what: content.what,
      for_function: content.forFunction,
      need: content.need,
      reason: content.reason,
      marks: [...content.marks],
      conditions: content.conditions,
    })
    .execute();
  await tx
    .insertInto("sharing_ground")
    .values({
      ...kept,
      decision_id: id,
      article_6: ground.article6,
      article_9: ground.article9,
      article_10: ground.article10,
      harm_considered: ground.harmConsidered,
      third_parties: ground.thirdParties,
      at_risk: ground.atRisk,
      consent: ground.consent,
      consent_why: ground.consentWhy,
      child_told: ground.childTold,
      parent_told: ground.parentTold,
      advice: ground.advice,
    })
    .execute();
  return id;
}

export async function recordReceipt(
  tx: Tx,
  viewer: Recorder,
  of: { readonly decisionId: string; readonly childId: string },
  receipt: {
    readonly on: Temporal.PlainDate;
    readonly time: Temporal.PlainTime | null;
    readonly words: string | null;
  },
  at: Temporal.Instant,
): Promise<void> {
  await tx
    .insertInto("sharing_receipt")
    .values({
      ...keptBy(viewer, of.childId, at),
      id: newId(),
      decision_id: of.decisionId,
      received_on: receipt.on,
      received_time: receipt.time,
      words: receipt.words,
    })
    .execute();
}
