import type { Tx } from "../platform/database/store.ts";
import { askAgency, recordSharing, requestsAbout } from "../sharing/public.ts";
import type { Partnership } from "./partnership.ts";
import type { Who } from "./plant-choices.store.ts";
import type { Seed } from "./read-seeds.ts";
import type { Recorders } from "./recorders.ts";
import type { SharingToldOf } from "./sharing-story.ts";

/** What was asked between agencies about a child and answered, and what was shared unasked. A child of whom any was is left as they are. */
export async function plantSharing(
  tx: Tx,
  { agencies }: Partnership,
  recorders: Recorders,
  agency: Who,
  childId: string,
  { sharing }: Seed,
): Promise<void> {
  if (sharing === null || (await requestsAbout(tx, childId)).length > 0) return;
  const share = (told: SharingToldOf, to: string, requestId: string | null) =>
    recordSharing(
      tx,
      recorders(told.by),
      {
        childId,
        requestId,
        recipientAgencyId: agency(to),
        recipient: agencies.find(({ key }) => key === to)?.name ?? to,
        head: told,
        content: told,
        ground: told,
      },
      told.recorded,
    );
  for (const { answers, asked, recorded, ...question } of sharing.questions) {
    const by = recorders(question.by);
    const requestId = await askAgency(
      tx,
      by,
      childId,
      { ...question, askedAgencyId: agency(asked) },
      recorded,
    );
    const askedBy = agencies.find(({ key }) => agency(key) === by.agencyId)?.key ?? "";
    for (const answer of answers) await share(answer, answer.to ?? askedBy, requestId);
  }
  for (const told of sharing.unasked) await share(told, told.to ?? "", null);
}
