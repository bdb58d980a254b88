import "./tables.ts";
import "../practitioners/tables.ts";
import type { Tx } from "../platform/database/store.ts";
import type { InformationRequest, SharingDecision } from "./sharing.ts";

const requests = (tx: Tx) =>
  tx
    .selectFrom("information_request as r")
    .innerJoin("agency as a", (join) =>
      join.onRef("a.partnership_id", "=", "r.partnership_id").onRef("a.id", "=", "r.asking_agency_id"),
    )
    .innerJoin("agency as b", (join) =>
      join.onRef("b.partnership_id", "=", "r.partnership_id").onRef("b.id", "=", "r.asked_agency_id"),
    )
    .innerJoin("practitioner as p", (join) =>
      join.onRef("p.partnership_id", "=", "r.partnership_id").onRef("p.id", "=", "r.recorded_by"),
    )
    .select(["r.id", "r.child_id as childId", "r.asking_agency_id as askingAgencyId"])
    .select(["r.asked_agency_id as askedAgencyId", "a.name as asking", "b.name as asked", "p.name as by"])
    .select(["r.about", "r.what", "r.for_function as forFunction", "r.need", "r.asked_on as askedOn"])
    .orderBy("r.asked_on", "desc")
    .orderBy("r.id", "desc");

/** What was asked about a child, newest first. */
export const requestsAbout = async (tx: Tx, childId: string): Promise<InformationRequest[]> =>
  await requests(tx).where("r.child_id", "=", childId).execute();

/** What this agency was asked, about any child, newest first. */
export const requestsTo = async (tx: Tx, agencyId: string): Promise<InformationRequest[]> =>
  await requests(tx).where("r.asked_agency_id", "=", agencyId).limit(200).execute();

export const requestById = async (tx: Tx, id: string): Promise<InformationRequest | null> =>
  (await requests(tx).where("r.id", "=", id).executeTakeFirst()) ?? null;

const decisions = (tx: Tx) =>
  tx
    .selectFrom("sharing_decision as d")
    .innerJoin("agency as a", (join) =>
      join.onRef("a.partnership_id", "=", "d.partnership_id").onRef("a.id", "=", "d.agency_id"),
    )
    .innerJoin("practitioner as p", (join) =>
      join.onRef("p.partnership_id", "=", "d.partnership_id").onRef("p.id", "=", "d.recorded_by"),
    )
    .select(["d.id", "d.child_id as childId", "d.request_id as requestId", "d.agency_id as agencyId"])
    .select(["a.name as agency", "d.recipient_agency_id as recipientAgencyId", "d.recipient", "p.name as by"])
    .select(["d.decision", "d.decided_on as decidedOn", "d.approved_by as approvedBy", "d.method"])
    .select(["d.sent_on as sentOn", "d.sent_time as sentTime", "d.review_on as reviewOn"])
    .orderBy("d.decided_on", "desc")
    .orderBy("d.id", "desc");

type Head = Omit<SharingDecision, "content" | "ground" | "receipts">;

export const decisionsAbout = async (tx: Tx, childId: string): Promise<SharingDecision[]> =>
  withParts(tx, await decisions(tx).where("d.child_id", "=", childId).execute());

/** What this agency was sent or refused, and what it answered, about any child. */
export const decisionsOfAgency = async (tx: Tx, agencyId: string): Promise<SharingDecision[]> =>
  withParts(
    tx,
    await decisions(tx)
      .where((eb) => eb.or([eb("d.recipient_agency_id", "=", agencyId), eb("d.agency_id", "=", agencyId)]))
      .limit(200)
      .execute(),
  );

export const decisionById = async (tx: Tx, id: string): Promise<SharingDecision | null> =>
  (await withParts(tx, await decisions(tx).where("d.id", "=", id).execute()))[0] ?? null;

export const answersTo = async (tx: Tx, requestId: string): Promise<SharingDecision[]> =>
  withParts(tx, await decisions(tx).where("d.request_id", "=", requestId).execute());

async function withParts(tx: Tx, heads: readonly Head[]): Promise<SharingDecision[]> {
  if (heads.length === 0) return [];
  const ids = heads.map(({ id }) => id);
  const contents = await tx
    .selectFrom("sharing_content")
    .select(["decision_id", "what", "for_function as forFunction", "need", "reason", "marks", "conditions"])
    .where("decision_id", "in", ids)
    .execute();
  const grounds = await tx
    .selectFrom("sharing_ground")
    .select(["decision_id", "article_6 as article6", "article_9 as article9", "article_10 as article10"])
    .select(["harm_considered as harmConsidered", "third_parties as thirdParties", "at_risk as atRisk"])
    .select([
      "consent",
      "consent_why as consentWhy",
      "child_told as childTold",
      "parent_told as parentTold",
      "advice",
    ])
    .where("decision_id", "in", ids)
    .execute();
  const receipts = await tx
    .selectFrom("sharing_receipt as r")
    .innerJoin("practitioner as p", (join) =>
      join.onRef("p.partnership_id", "=", "r.partnership_id").onRef("p.id", "=", "r.recorded_by"),
    )
    .select(["r.decision_id", "r.received_on as on", "r.received_time as time", "r.words", "p.name as by"])
    .where("r.decision_id", "in", ids)
    .orderBy("r.recorded_at")
    .execute();
  return heads.map((head) => ({
    ...head,
    content: contents.find(({ decision_id }) => decision_id === head.id) ?? null,
    ground: grounds.find(({ decision_id }) => decision_id === head.id) ?? null,
    receipts: receipts.filter(({ decision_id }) => decision_id === head.id),
  }));
}

/** The agencies of the partnership but the viewer's own, by name. */
export const otherAgencies = async (tx: Tx, own: string): Promise<{ id: string; name: string }[]> =>
  await tx.selectFrom("agency").select(["id", "name"]).where("id", "<>", own).orderBy("name").execute();
