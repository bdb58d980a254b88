import "./tables.ts";
import type { Tx } from "../platform/database/store.ts";
import type { SharingDecision } from "./sharing.ts";
import { decisionsOfAgency } from "./sharing.store.ts";

/** What was shared with an agency about one child, or not. */
export async function sharedWith(tx: Tx, agencyId: string, childId: string): Promise<SharingDecision[]> {
  const decisions = await decisionsOfAgency(tx, agencyId);
  return decisions.filter((one) => one.childId === childId && one.recipientAgencyId === agencyId);
}
