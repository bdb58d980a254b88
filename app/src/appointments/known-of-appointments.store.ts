import "./tables.ts";
import "../practitioners/tables.ts";
import type { EssentialMark, MissedNote, StoryLink } from "@throughline/appointments";
import type { Tx } from "../platform/database/store.ts";

/** Every clinician's mark on a child's appointments. */
export async function essentialMarksOf(tx: Tx, childId: string): Promise<EssentialMark[]> {
  return await tx
    .selectFrom("appointment_essential as m")
    .innerJoin("practitioner as p", (join) =>
      join.onRef("p.partnership_id", "=", "m.partnership_id").onRef("p.id", "=", "m.recorded_by"),
    )
    .where("m.child_id", "=", childId)
    .select(["m.id", "m.first_id as appointmentId", "m.reach", "m.essential", "m.why", "m.clinician"])
    .select(["m.said_on as saidOn", "p.name as recordedBy", "m.recorded_at as at"])
    .orderBy("m.recorded_at")
    .orderBy("m.id")
    .execute();
}

/** What was found out and done after each missed appointment. */
export async function missedNotesOf(tx: Tx, childId: string): Promise<MissedNote[]> {
  return await tx
    .selectFrom("missed_appointment_note as m")
    .innerJoin("practitioner as p", (join) =>
      join.onRef("p.partnership_id", "=", "m.partnership_id").onRef("p.id", "=", "m.recorded_by"),
    )
    .where("m.child_id", "=", childId)
    .select(["m.id", "m.first_id as appointmentId", "m.reason", "m.effect", "m.easier"])
    .select(["m.asked", "m.asked_on as askedOn", "m.told", "m.told_on as toldOn", "m.next_step as next"])
    .select(["m.offered", "m.offered_words as offeredWords", "m.offered_on as offeredOn"])
    .select(["p.name as recordedBy", "m.recorded_at as at"])
    .orderBy("m.recorded_at")
    .orderBy("m.id")
    .execute();
}

/** Which appointment somebody recorded as the same one, moved or rebooked. */
export async function storyLinksOf(tx: Tx, childId: string): Promise<StoryLink[]> {
  return await tx
    .selectFrom("appointment_link as l")
    .innerJoin("practitioner as p", (join) =>
      join.onRef("p.partnership_id", "=", "l.partnership_id").onRef("p.id", "=", "l.recorded_by"),
    )
    .where("l.child_id", "=", childId)
    .select(["l.id", "l.first_id as appointmentId", "l.sort", "l.earlier_id as earlierId"])
    .select(["l.offered_on as offeredOn", "p.name as recordedBy", "l.recorded_at as at"])
    .orderBy("l.recorded_at")
    .orderBy("l.id")
    .execute();
}
