import "./tables.ts";
import type { Tx } from "../platform/database/store.ts";
import { firstAnswer } from "./clock.ts";
import { decisionsAbout, requestsAbout } from "./sharing.store.ts";

/** How many questions about a child no agency has answered yet. */
export async function unansweredAbout(tx: Tx, childId: string): Promise<number> {
  const decisions = await decisionsAbout(tx, childId);
  const requests = await requestsAbout(tx, childId);
  return requests.filter(({ id }) => firstAnswer(id, decisions) === undefined).length;
}
