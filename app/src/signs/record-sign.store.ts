import "./tables.ts";
import type { Tx } from "../platform/database/store.ts";
import type { Viewer } from "../platform/database/viewer.ts";
import { newId } from "../platform/id.ts";
import type { NewDecision, NewExplanation, NewReview, NewSign } from "./sign.ts";
import { forgetSigns } from "./signs.store.ts";

/** Who writes of which child, and when. */
export interface Writing {
  readonly childId: string;
  readonly by: Pick<Viewer, "partnershipId" | "practitionerId">;
  readonly at: Temporal.Instant;
}

export interface Link {
  readonly entryId: string;
  readonly measurementId: string | null;
}

const kept = ({ childId, by, at }: Writing) => ({
  partnership_id: by.partnershipId,
  child_id: childId,
  recorded_at: at,
});
const named = (writing: Writing) => ({ ...kept(writing), recorded_by: writing.by.practitionerId });

/** Opens a sign on one or more entries; answers its id. */
export async function openSign(
  tx: Tx,
  writing: Writing,
  { sort, words, since, observedBy }: NewSign,
  links: readonly Link[],
): Promise<string> {
  const id = newId();
  await tx
    .insertInto("sign")
    .values({
      ...kept(writing),
      id,
      sort,
      what: words,
      since_from: since.from,
      since_to: since.to,
      since_precision: since.precision,
      since_about: since.about,
      observed_by: observedBy,
      opened_by: writing.by.practitionerId,
    })
    .execute();
  await linkEntries(tx, writing, id, links);
  return id;
}

/** Links entries to a sign. One that is linked already stays as it is. */
export async function linkEntries(
  tx: Tx,
  writing: Writing,
  signId: string,
  links: readonly Link[],
): Promise<void> {
  forgetSigns(tx, writing.childId);
  if (links.length === 0) return;
  await tx
    .insertInto("sign_entry")
    .values(
      links.map(({ entryId, measurementId }) => ({
        ...named(writing),
        id: newId(),
        sign_id: signId,
        entry_id: entryId,
        measurement_id: measurementId,
      })),
    )
    .onConflict((same) => same.columns(["partnership_id", "sign_id", "entry_id"]).doNothing())
    .execute();
}

export async function addExplanation(
  tx: Tx,
  writing: Writing,
  signId: string,
  explanation: NewExplanation,
  entryIds: readonly string[],
): Promise<string> {
  forgetSigns(tx, writing.childId);
  const { said, teller, tellerName, tellerRole, because, words, evidence } = explanation;
  const id = newId();
  await tx
    .insertInto("sign_explanation")
    .values({
      ...named(writing),
      ...groundsOf(explanation),
      id,
      sign_id: signId,
      said_from: said.from,
      said_to: said.to,
      said_precision: said.precision,
      said_about: said.about,
      teller,
      teller_name: tellerName,
      teller_role: tellerRole,
      because,
      what: words,
      evidence,
    })
    .execute();
  if (entryIds.length > 0)
    await tx
      .insertInto("sign_explanation_entry")
      .values(entryIds.map((entryId) => ({ ...named(writing), explanation_id: id, entry_id: entryId })))
      .execute();
  return id;
}

export async function addReview(
  tx: Tx,
  writing: Writing,
  explanationId: string,
  review: NewReview,
): Promise<void> {
  forgetSigns(tx, writing.childId);
  const { on, holds, words } = review;
  await tx
    .insertInto("sign_explanation_review")
    .values({
      ...named(writing),
      ...groundsOf(review),
      id: newId(),
      explanation_id: explanationId,
      reviewed_on: on,
      holds,
      found: words,
    })
    .execute();
}

export async function decideSign(
  tx: Tx,
  writing: Writing,
  signId: string,
  { on, does, closes, changed, reason, wouldAccept }: NewDecision,
): Promise<void> {
  forgetSigns(tx, writing.childId);
  await tx
    .insertInto("sign_decision")
    .values({
      ...kept(writing),
      id: newId(),
      sign_id: signId,
      decided_on: on,
      does,
      closes,
      changed,
      reason,
      would_accept: wouldAccept,
      decided_by: writing.by.practitionerId,
    })
    .execute();
}

const groundsOf = (of: NewExplanation | NewReview) => ({
  clinician_name: of.clinicianName,
  clinician_role: of.clinicianRole,
  other_cause: of.otherCause,
  other_cause_found: of.otherCauseFound,
  review_on: of.reviewOn,
});
