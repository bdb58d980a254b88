import { exactDay } from "@throughline/calendar";
import type { Viewer } from "../../platform/database/viewer.ts";
import type { TestHouse } from "../../testing/test-house.ts";
import { addExplanation, openSign } from "../record-sign.store.ts";

/** A sign on one entry, put down to the disability by somebody who is not asked how they know. */
export async function plantSign(
  { store, house }: Pick<TestHouse, "store" | "house">,
  by: Viewer,
  childId: string,
  entryId: string,
): Promise<{ sign: string; explanation: string }> {
  const writing = { childId, by, at: house.clock.now() };
  const since = exactDay(Temporal.PlainDate.from("2026-10-01"));
  return await store.as(by, async (tx) => {
    const links = [{ entryId, measurementId: null }];
    const seen = {
      sort: "pain",
      words: "Canarywharf at each change",
      since,
      observedBy: "Class staff",
    } as const;
    const sign = await openSign(tx, writing, seen, links);
    const nothing = { clinicianName: null, clinicianRole: null, otherCause: null, otherCauseFound: null };
    const explanation = await addExplanation(
      tx,
      writing,
      sign,
      {
        ...nothing,
        reviewOn: null,
        said: since,
        teller: "practitioner",
        tellerName: "A colleague",
        tellerRole: null,
        because: "the disability",
        words: "That is how she is",
        evidence: null,
      },
      [entryId],
    );
    return { sign, explanation };
  });
}
