import "./tables.ts";
import type {
  Discharge,
  DischargeStep,
  Discussion,
  EssentialMark,
  MissedNote,
  OwnAge,
  StoryLink,
} from "@throughline/appointments";
import type { Tx } from "../platform/database/store.ts";
import type { Viewer } from "../platform/database/viewer.ts";
import { newId } from "../platform/id.ts";

/** About which child, by whom and when. */
export interface Recording {
  readonly childId: string;
  readonly by: Pick<Viewer, "partnershipId" | "practitionerId">;
  readonly at: Temporal.Instant;
}

type New<Fact> = Omit<Fact, "id" | "recordedBy" | "at" | "appointmentId" | "steps">;

const kept = ({ childId, by, at }: Recording) => ({
  partnership_id: by.partnershipId,
  id: newId(),
  child_id: childId,
  recorded_by: by.practitionerId,
  recorded_at: at,
});

export async function recordEssential(
  tx: Tx,
  recording: Recording,
  firstId: string,
  { saidOn, ...mark }: New<EssentialMark>,
): Promise<void> {
  await tx
    .insertInto("appointment_essential")
    .values({ ...kept(recording), first_id: firstId, said_on: saidOn, ...mark })
    .execute();
}

export async function recordMissedNote(
  tx: Tx,
  recording: Recording,
  firstId: string,
  note: New<MissedNote>,
): Promise<void> {
  const { reason, effect, easier, asked, offered, told } = note;
  await tx
    .insertInto("missed_appointment_note")
    .values({
      ...kept(recording),
      first_id: firstId,
      reason,
      effect,
      easier,
      asked,
      asked_on: note.askedOn,
      offered: [...offered],
      offered_words: note.offeredWords,
      offered_on: note.offeredOn,
      next_step: note.next,
      told,
      told_on: note.toldOn,
    })
    .execute();
}

export async function recordLink(
  tx: Tx,
  recording: Recording,
  firstId: string,
  { sort, earlierId, offeredOn }: New<StoryLink>,
): Promise<void> {
  await tx
    .insertInto("appointment_link")
    .values({ ...kept(recording), first_id: firstId, sort, earlier_id: earlierId, offered_on: offeredOn })
    .execute();
}

/** Answers the discharge's id. */
export async function recordDischarge(
  tx: Tx,
  recording: Recording,
  { service, on, reason, forMissed }: New<Discharge>,
): Promise<string> {
  const row = kept(recording);
  await tx
    .insertInto("service_discharge")
    .values({ ...row, service, discharged_on: on, reason, for_missed: forMissed })
    .execute();
  return row.id;
}

export async function recordDischargeStep(
  tx: Tx,
  recording: Recording,
  dischargeId: string,
  { sort, on, words, who }: New<DischargeStep>,
): Promise<void> {
  await tx
    .insertInto("service_discharge_step")
    .values({ ...kept(recording), discharge_id: dischargeId, sort, happened_on: on, words, who })
    .execute();
}

export async function recordDiscussion(
  tx: Tx,
  recording: Recording,
  { on, who, said, next }: New<Discussion>,
): Promise<void> {
  await tx
    .insertInto("appointments_discussion")
    .values({ ...kept(recording), discussed_on: on, who, said, next_step: next })
    .execute();
}

export async function recordOwnAge(
  tx: Tx,
  recording: Recording,
  { able, from, assessedBy, assessedOn, words }: New<OwnAge>,
): Promise<void> {
  await tx
    .insertInto("own_age_attendance")
    .values({
      ...kept(recording),
      able,
      from_on: from,
      assessed_by: assessedBy,
      assessed_on: assessedOn,
      words,
    })
    .execute();
}
