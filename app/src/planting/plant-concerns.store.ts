import "../concerns/tables.ts";
import { recordEntries } from "../chronology/public.ts";
import { answerDue, decide, frontDoors, makeLink, raiseConcern } from "../concerns/public.ts";
import { londonDay } from "@throughline/calendar";
import type { Tx } from "../platform/database/store.ts";
import { settingsInForce } from "../settings/public.ts";
import type { ConcernTold } from "./concern-story.ts";
import { DEMONSTRATION } from "./demonstration.ts";
import type { Recorders } from "./recorders.ts";
import type { Seed } from "./read-seeds.ts";

/** The concerns a story tells of, as they came to the front door and were answered. One that is there already is left as it is. */
export async function plantConcerns(
  tx: Tx,
  recorders: Recorders,
  childId: string,
  { child, concerns }: Seed,
): Promise<void> {
  for (const told of concerns) {
    const there = await tx
      .selectFrom("concern")
      .select("id")
      .where("nhs_number", "=", child.nhsNumber)
      .where("what", "=", told.what)
      .executeTakeFirst();
    if (!there) await plantConcern(tx, recorders, childId, child, told);
  }
}

async function plantConcern(
  tx: Tx,
  recorders: Recorders,
  childId: string,
  { given, family, nhsNumber, born }: Seed["child"],
  told: ConcernTold,
): Promise<void> {
  const [door] = await frontDoors(tx, londonDay(told.raised));
  if (!door) throw new RangeError("A concern is told of, and no front door.");
  const by = told.by === null ? null : recorders(told.by);
  const raised = await raiseConcern(
    tx,
    {
      partnershipId: DEMONSTRATION,
      agencyId: by?.agencyId ?? null,
      by: by
        ? { practitionerId: by.practitionerId }
        : { linkId: await linkFor(tx, recorders, door.id, told) },
      referrer: told.referrer,
    },
    {
      ...told,
      given,
      family,
      nhsNumber,
      born,
      frontDoorId: door.id,
    },
    told.raised,
    answerDue(told.raised, await settingsInForce(tx, londonDay(told.raised))),
  );
  for (const decision of told.decisions) {
    await decide(tx, recorders(decision.by), raised, decision, decision.recorded);
    if (decision.answer === "accepted") await enter(tx, recorders, childId, raised, told, decision);
  }
}

async function linkFor(
  tx: Tx,
  recorders: Recorders,
  frontDoorId: string,
  { link }: ConcernTold,
): Promise<string> {
  if (!link) throw new RangeError("A concern says neither who raised it nor by which link.");
  const { named, until, made, madeBy } = link;
  const made_ = { frontDoorId, forWhom: "family", named, agencyId: null, expiresAt: until } as const;
  return await makeLink(tx, recorders(madeBy), made_, made);
}

/** An accepted concern stands in the child's record in its referrer's words. */
async function enter(
  tx: Tx,
  recorders: Recorders,
  childId: string,
  concernId: string,
  told: ConcernTold,
  decision: ConcernTold["decisions"][number],
): Promise<void> {
  const [entryId] = await recordEntries(tx, [
    {
      childId,
      entry: {
        happened: told.happened,
        time: null,
        kind: "concern",
        what: told.what,
        about: null,
        impact: told.effect,
        action: told.done,
        noActionReason: null,
        outcome: decision.outcome,
        tone: "worry",
        basis: told.firstHand ? "fact" : "third party",
        themes: [],
        seen: null,
        saysOfHistory: null,
        appointment: null,
        measurements: [],
      },
      by: {
        ...recorders(told.by ?? decision.by),
        author: [told.referrer.name, told.referrer.role].filter((part) => part !== null).join(", "),
        at: decision.recorded,
      },
    },
  ]);
  const by = recorders(decision.by);
  await tx
    .insertInto("concern_acceptance")
    .values({
      partnership_id: by.partnershipId,
      concern_id: concernId,
      child_id: childId,
      entry_id: entryId ?? "",
      opened: false,
      recorded_by: by.practitionerId,
      recorded_at: decision.recorded,
    })
    .execute();
}
