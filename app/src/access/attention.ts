import type { AttentionPoint } from "../design/record/attention-list.tsx";
import { paths } from "../paths.ts";
import type { Tx } from "../platform/database/store.ts";
import { emergenciesOf } from "./emergencies.store.ts";
import { openedWords } from "./emergency-words.ts";

/** What of who sees a record wants looking at on the child's first page: openings that nobody has reviewed. */
export async function accessAttention(tx: Tx, childId: string): Promise<AttentionPoint[]> {
  const waiting = (await emergenciesOf(tx, childId)).filter(({ review }) => !review);
  return waiting.map((one) => ({
    sentence: `${openedWords(one)} “${one.reason}” Whether it was needed has not been said.`,
    action: { text: "review", href: paths.emergencyReview(childId, one.id), about: "this opening" },
  }));
}
