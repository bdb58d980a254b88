import type { Tx } from "../platform/database/store.ts";
import { addExplanation, addReview, decideSign, linkEntries, openSign, signsOf } from "../signs/public.ts";
import { DEMONSTRATION } from "./demonstration.ts";
import { namedEntries } from "./named-entries.store.ts";
import type { Who } from "./plant-choices.store.ts";
import type { Seed } from "./read-seeds.ts";

/** The signs a story tells of, each on the entries it names. A child who has any is left as they are. */
export async function plantSigns(tx: Tx, who: Who, childId: string, seed: Seed): Promise<void> {
  if (seed.signs.length === 0 || (await signsOf(tx, childId)).length > 0) return;
  const named = await namedEntries(tx, childId, seed);
  const writing = ({ by, recorded }: { by: string; recorded: Temporal.Instant }) => ({
    childId,
    by: { partnershipId: DEMONSTRATION, practitionerId: who(by) },
    at: recorded,
  });
  const link = (entryId: string) => ({ entryId, measurementId: null });
  for (const sign of seed.signs) {
    const id = await openSign(
      tx,
      writing(sign),
      sign,
      sign.entries.map((entry) => link(named(entry))),
    );
    for (const later of sign.linkedLater)
      await linkEntries(tx, writing(later), id, [link(named(later.entry))]);
    for (const told of sign.explanations) {
      const explanation = await addExplanation(tx, writing(told), id, told, told.entries.map(named));
      for (const review of told.reviews) await addReview(tx, writing(review), explanation, review);
    }
    for (const decision of sign.decisions) await decideSign(tx, writing(decision), id, decision);
  }
}
