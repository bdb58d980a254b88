import {
  appointmentFactsOf,
  recordDischarge,
  recordDischargeStep,
  recordDiscussion,
  recordEssential,
  recordLink,
  recordMissedNote,
} from "../appointments/public.ts";
import type { Tx } from "../platform/database/store.ts";
import { DEMONSTRATION } from "./demonstration.ts";
import { namedEntries } from "./named-entries.store.ts";
import type { Who } from "./plant-choices.store.ts";
import type { Seed } from "./read-seeds.ts";

/** What a story tells of the appointments in its entries. A child of whom any of it is kept is left as they are. */
export async function plantAppointments(tx: Tx, who: Who, childId: string, seed: Seed): Promise<void> {
  const { appointments: told, child } = seed;
  if (told === null) return;
  const kept = await appointmentFactsOf(tx, { id: childId, born: child.born });
  if ([kept.notes, kept.essential, kept.discharges, kept.discussions].some((rows) => rows.length > 0)) return;
  const named = await namedEntries(tx, childId, seed);
  const writing = ({ by, recorded }: { by: string; recorded: Temporal.Instant }) => ({
    childId,
    by: { partnershipId: DEMONSTRATION, practitionerId: who(by) },
    at: recorded,
  });
  for (const note of told.notes) await recordMissedNote(tx, writing(note), named(note.at), note);
  for (const { at, by, recorded, ...mark } of told.essential)
    await recordEssential(tx, writing({ by, recorded }), named(at), mark);
  for (const link of told.links)
    await recordLink(tx, writing(link), named(link.at), { ...link, earlierId: named(link.earlier) });
  for (const discharge of told.discharges) {
    const id = await recordDischarge(tx, writing(discharge), discharge);
    for (const step of discharge.steps) await recordDischargeStep(tx, writing(step), id, step);
  }
  for (const discussion of told.discussions) await recordDiscussion(tx, writing(discussion), discussion);
}
