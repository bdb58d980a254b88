import type { ChildRecord } from "@throughline/practice";
import type { Tx } from "../platform/database/store.ts";
import { firstAnswer } from "./clock.ts";
import { decisionsAbout, requestsAbout } from "./sharing.store.ts";

/** What the checks read of questions between agencies: that each was answered and how, not what was shared. */
export async function requestFacts(
  tx: Tx,
  childId: string,
): Promise<ChildRecord["informationRequests"] & object> {
  const decisions = await decisionsAbout(tx, childId);
  return (await requestsAbout(tx, childId)).map(({ id, askedOn: on, asking, asked, what }) => {
    const answer = firstAnswer(id, decisions);
    return {
      id,
      on,
      asking,
      asked,
      what: what.length > 160 ? `${what.slice(0, 160)}…` : what,
      answered: answer ? { on: answer.decidedOn, decision: answer.decision } : null,
    };
  });
}
