import "./tables.ts";
import type { Tx } from "../platform/database/store.ts";
import type { Viewer } from "../platform/database/viewer.ts";
import { newId } from "../platform/id.ts";

/** That a family was told who looked: over which days, to whom, how and when. */
export interface NewTelling {
  readonly from: Temporal.PlainDate;
  readonly to: Temporal.PlainDate;
  readonly toldTo: string;
  readonly how: string;
  readonly givenOn: Temporal.PlainDate;
}

export interface Telling extends NewTelling {
  readonly by: string;
}

export async function recordTelling(
  tx: Tx,
  viewer: Viewer,
  childId: string,
  { from, to, toldTo, how, givenOn }: NewTelling,
  at: Temporal.Instant,
): Promise<void> {
  await tx
    .insertInto("looks_told")
    .values({
      partnership_id: viewer.partnershipId,
      id: newId(),
      child_id: childId,
      from_on: from,
      to_on: to,
      told_to: toldTo,
      given_how: how,
      given_on: givenOn,
      recorded_by: viewer.practitionerId,
      recorded_at: at,
    })
    .execute();
}

/** Each time the family was told, newest first. */
export async function tellingsOf(tx: Tx, childId: string): Promise<Telling[]> {
  return await tx
    .selectFrom("looks_told as t")
    .innerJoin("practitioner as p", (join) =>
      join.onRef("p.partnership_id", "=", "t.partnership_id").onRef("p.id", "=", "t.recorded_by"),
    )
    .select(["t.from_on as from", "t.to_on as to", "t.told_to as toldTo", "t.given_how as how"])
    .select(["t.given_on as givenOn", "p.name as by"])
    .where("t.child_id", "=", childId)
    .orderBy("t.recorded_at", "desc")
    .execute();
}
