import "./tables.ts";
import { randomInt } from "node:crypto";
import type { Tx } from "../platform/database/store.ts";
import { newId } from "../platform/id.ts";
import type { Referrer } from "./concern.ts";
import type { Told } from "./raise-form.ts";

export interface RaisedBy {
  readonly partnershipId: string;
  readonly agencyId: string | null;
  readonly by: { readonly practitionerId: string } | { readonly linkId: string };
  readonly referrer: Referrer;
}

/** Letters and digits that nobody takes for each other when they are read out. */
const LETTERS = "ABCDEFGHJKMNPQRSTVWXYZ23456789";
const four = () => Array.from({ length: 4 }, () => LETTERS[randomInt(LETTERS.length)]).join("");

/** Keeps a concern as it was told, with the time by which an answer is promised; answers its id. */
export async function raiseConcern(
  tx: Tx,
  { partnershipId, agencyId, by, referrer }: RaisedBy,
  told: Told,
  at: Temporal.Instant,
  dueAt: Temporal.Instant,
): Promise<string> {
  const id = newId();
  await tx
    .insertInto("concern")
    .values({
      partnership_id: partnershipId,
      id,
      reference: `${four()}-${four()}`,
      front_door_id: told.frontDoorId,
      raised_by: "practitionerId" in by ? by.practitionerId : null,
      link_id: "linkId" in by ? by.linkId : null,
      agency_id: agencyId,
      referrer_name: referrer.name,
      referrer_role: referrer.role,
      referrer_contact: referrer.contact,
      given: told.given,
      family: told.family,
      born_from: told.born?.from ?? null,
      born_to: told.born?.to ?? null,
      born_precision: told.born?.precision ?? null,
      born_about: told.born?.about ?? null,
      nhs_number: told.nhsNumber,
      whereabouts: told.whereabouts,
      what: told.what,
      first_hand: told.firstHand,
      happened_from: told.happened.from,
      happened_to: told.happened.to,
      happened_precision: told.happened.precision,
      happened_about: told.happened.about,
      effect: told.effect,
      done: told.done,
      safe_tonight: told.safeTonight,
      safe_why: told.safeWhy,
      family_knows: told.familyKnows,
      family_why_not: told.familyWhyNot,
      recorded_at: at,
      answer_due_at: dueAt,
    })
    .execute();
  return id;
}

/** More from who raised a concern, which waits for an answer again. */
export async function addToConcern(
  tx: Tx,
  of: { readonly partnershipId: string; readonly concernId: string; readonly by: string | null },
  words: string,
  at: Temporal.Instant,
  dueAt: Temporal.Instant,
): Promise<void> {
  await tx
    .insertInto("concern_addition")
    .values({
      partnership_id: of.partnershipId,
      id: newId(),
      concern_id: of.concernId,
      words,
      recorded_by: of.by,
      recorded_at: at,
      answer_due_at: dueAt,
    })
    .execute();
}
