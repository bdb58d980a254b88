import "./tables.ts";
import { notSaidHow } from "@throughline/growth";
import type { Tx } from "../platform/database/store.ts";
import { newId } from "../platform/id.ts";
import type { NewEntry, Source } from "./entry.ts";
import { forgetOutline } from "./outline.store.ts";

/** Who records an entry, and for which agency it stands. */
export interface RecordedBy {
  readonly partnershipId: string;
  readonly practitionerId: string;
  readonly agencyId: string;
  /** As shown: the practitioner's name, or the author named in a file. */
  readonly author: string;
  readonly at: Temporal.Instant;
}

export interface Correction {
  readonly correctsId: string;
  readonly firstId: string;
  readonly reason: string;
}

export interface FromFile extends Source {
  readonly importId: string;
  readonly duplicateKey: string;
}

export interface Recording {
  readonly childId: string;
  readonly entry: NewEntry;
  readonly by: RecordedBy;
  readonly correction?: Correction;
  readonly from?: FromFile;
}

/** Rows go in a few hundred at a time: each carries some thirty parameters, and a statement may hold 65,535. */
const AT_ONCE = 500;

/** Writes entries and the facts of their kind in the transaction given; answers their ids, in order. */
export async function recordEntries(tx: Tx, recordings: readonly Recording[]): Promise<string[]> {
  const withIds = recordings.map((recording) => ({ id: newId(), recording }));
  for (let i = 0; i < withIds.length; i += AT_ONCE) {
    const some = withIds.slice(i, i + AT_ONCE);
    for (const { recording } of some) forgetOutline(tx, recording.childId);
    await tx
      .insertInto("entry")
      .values(some.map(({ id, recording }) => entryRow(id, recording)))
      .execute();
    const appointments = some.flatMap(({ id, recording }) => appointmentRow(id, recording));
    if (appointments.length > 0) await tx.insertInto("appointment").values(appointments).execute();
    const measurements = some.flatMap(({ id, recording }) => measurementRows(id, recording));
    if (measurements.length > 0) await tx.insertInto("measurement").values(measurements).execute();
    const notMeasured = some.flatMap(({ id, recording }) => notMeasuredRows(id, recording));
    if (notMeasured.length > 0) await tx.insertInto("not_measured").values(notMeasured).execute();
  }
  return withIds.map(({ id }) => id);
}

function entryRow(id: string, { childId, entry, by, correction, from }: Recording) {
  return {
    partnership_id: by.partnershipId,
    id,
    child_id: childId,
    first_id: correction?.firstId ?? id,
    corrects_id: correction?.correctsId ?? null,
    correction_reason: correction?.reason ?? null,
    happened_from: entry.happened.from,
    happened_to: entry.happened.to,
    happened_precision: entry.happened.precision,
    happened_about: entry.happened.about,
    happened_time: entry.time,
    kind: entry.kind,
    what: entry.what,
    about: entry.about,
    impact: entry.impact,
    action: entry.action,
    no_action_reason: entry.noActionReason,
    outcome: entry.outcome,
    tone: entry.tone,
    basis: entry.basis,
    themes: [...entry.themes],
    seen: entry.seen,
    says_of_history: entry.saysOfHistory,
    agency_id: by.agencyId,
    recorded_by: by.practitionerId,
    author: by.author,
    recorded_at: by.at,
    import_id: from?.importId ?? null,
    source_file: from?.file ?? null,
    source_row: from?.row ?? null,
    source_passage: from?.passage ?? null,
    source_id: from?.sourceId ?? null,
    source_recorded_on: from?.recordedOn ?? null,
    duplicate_key: from?.duplicateKey ?? null,
  };
}

function appointmentRow(entryId: string, { childId, entry, by }: Recording) {
  const a = entry.appointment;
  if (a === null) return [];
  return [
    {
      partnership_id: by.partnershipId,
      entry_id: entryId,
      child_id: childId,
      service: a.service,
      clinician: a.clinician,
      outcome: a.outcome,
      reason: a.reason,
      recorded_as: a.recordedAs,
    },
  ];
}

function measurementRows(entryId: string, { childId, entry, by }: Recording) {
  return entry.measurements.map(({ how = notSaidHow, ...m }) => ({
    partnership_id: by.partnershipId,
    id: newId(),
    entry_id: entryId,
    child_id: childId,
    ...m,
    method: how.method,
    position: how.position,
    equipment: how.equipment,
    taken_off: how.takenOff,
    clothing: how.clothing,
    fluid: how.fluid,
    feeding_route: how.feedingRoute,
    feeding_volume: how.feedingVolume,
    taken_by: how.takenBy,
    place: how.place,
  }));
}

function notMeasuredRows(entryId: string, { childId, entry, by }: Recording) {
  return (entry.notMeasured ?? []).map((one) => ({
    partnership_id: by.partnershipId,
    id: newId(),
    entry_id: entryId,
    child_id: childId,
    ...one,
  }));
}
