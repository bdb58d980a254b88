import "./tables.ts";
import type { Tx } from "../platform/database/store.ts";
import type { Explanation, Review } from "./sign.ts";

/** By sign: what people have said explains it, in the order in which they said it. */
export async function explanationsOf(tx: Tx, childId: string): Promise<Map<string, Explanation[]>> {
  const rows = await tx
    .selectFrom("sign_explanation as x")
    .innerJoin("practitioner as p", (join) =>
      join.onRef("p.partnership_id", "=", "x.partnership_id").onRef("p.id", "=", "x.recorded_by"),
    )
    .innerJoin("agency as a", (join) =>
      join.onRef("a.partnership_id", "=", "p.partnership_id").onRef("a.id", "=", "p.agency_id"),
    )
    .selectAll("x")
    .select(["p.name as by", "a.name as agency"])
    .where("x.child_id", "=", childId)
    .orderBy("x.said_from")
    .orderBy("x.said_to")
    .orderBy("x.recorded_at")
    .orderBy("x.id")
    .execute();
  if (rows.length === 0) return new Map();
  const reviews = await reviewsOf(tx, childId);
  const entries = await restingOn(tx, childId);
  const explanations = rows.map((r) => ({
    signId: r.sign_id,
    id: r.id,
    said: { from: r.said_from, to: r.said_to, precision: r.said_precision, about: r.said_about },
    teller: r.teller,
    tellerName: r.teller_name,
    tellerRole: r.teller_role,
    because: r.because,
    words: r.what,
    evidence: r.evidence,
    clinicianName: r.clinician_name,
    clinicianRole: r.clinician_role,
    otherCause: r.other_cause,
    otherCauseFound: r.other_cause_found,
    reviewOn: r.review_on,
    by: r.by,
    agency: r.agency,
    at: r.recorded_at,
    entryIds: entries.get(r.id) ?? [],
    reviews: reviews.get(r.id) ?? [],
  }));
  return Map.groupBy(explanations, ({ signId }) => signId);
}

async function reviewsOf(tx: Tx, childId: string): Promise<Map<string, Review[]>> {
  const rows = await tx
    .selectFrom("sign_explanation_review as r")
    .innerJoin("practitioner as p", (join) =>
      join.onRef("p.partnership_id", "=", "r.partnership_id").onRef("p.id", "=", "r.recorded_by"),
    )
    .innerJoin("agency as a", (join) =>
      join.onRef("a.partnership_id", "=", "p.partnership_id").onRef("a.id", "=", "p.agency_id"),
    )
    .select([
      "r.explanation_id",
      "r.id",
      "r.reviewed_on as on",
      "r.holds",
      "r.found as words",
      "r.recorded_at as at",
    ])
    .select(["r.clinician_name as clinicianName", "r.clinician_role as clinicianRole"])
    .select(["r.other_cause as otherCause", "r.other_cause_found as otherCauseFound"])
    .select(["r.review_on as reviewOn", "p.name as by", "a.name as agency"])
    .where("r.child_id", "=", childId)
    .orderBy("r.reviewed_on")
    .orderBy("r.recorded_at")
    .orderBy("r.id")
    .execute();
  return Map.groupBy(rows, (r) => r.explanation_id);
}

async function restingOn(tx: Tx, childId: string): Promise<Map<string, string[]>> {
  const rows = await tx
    .selectFrom("sign_explanation_entry")
    .select(["explanation_id", "entry_id"])
    .where("child_id", "=", childId)
    .orderBy("entry_id")
    .execute();
  const byExplanation = Map.groupBy(rows, (r) => r.explanation_id);
  return new Map([...byExplanation].map(([id, of]) => [id, of.map((r) => r.entry_id)]));
}
