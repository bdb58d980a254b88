import "./tables.ts";
import "../chronology/tables.ts";
import "../practitioners/tables.ts";
import type { Appointment, UntoldAppointment } from "@throughline/appointments";
import { londonDay } from "@throughline/calendar";
import type { Tx } from "../platform/database/store.ts";

const entriesOfKind = (tx: Tx, childId: string) =>
  tx
    .selectFrom("current_entry as e")
    .innerJoin("agency as a", (join) =>
      join.onRef("a.partnership_id", "=", "e.partnership_id").onRef("a.id", "=", "e.agency_id"),
    )
    .leftJoin("appointment as ap", (join) =>
      join.onRef("ap.partnership_id", "=", "e.partnership_id").onRef("ap.entry_id", "=", "e.id"),
    )
    .where("e.child_id", "=", childId)
    .where((eb) => eb.or([eb("ap.service", "is not", null), eb("e.kind", "=", "appointment")]))
    .select(["e.id", "e.first_id", "e.happened_time", "e.impact", "e.action", "e.no_action_reason"])
    .select(["e.happened_from", "e.happened_to", "e.happened_precision", "e.happened_about"])
    .select(["e.recorded_at", "e.source_recorded_on", "a.name as agency_name", "a.sort as agency_sort"])
    .select(["ap.service", "ap.clinician", "ap.outcome", "ap.reason", "ap.recorded_as"]);

/** What each agency tells of a child's appointments as it stands, and the entries that name no service or outcome. */
export async function appointmentsOf(
  tx: Tx,
  childId: string,
): Promise<{ appointments: Appointment[]; untold: UntoldAppointment[] }> {
  const rows = await entriesOfKind(tx, childId).orderBy("e.id").execute();
  const appointments: Appointment[] = [];
  const untold: UntoldAppointment[] = [];
  for (const r of rows) {
    const on = {
      from: r.happened_from,
      to: r.happened_to,
      precision: r.happened_precision,
      about: r.happened_about,
    };
    if (r.service === null) untold.push({ id: r.id, on });
    else
      appointments.push({
        id: r.first_id,
        entryId: r.id,
        on,
        time: r.happened_time,
        service: r.service,
        clinician: r.clinician,
        outcome: r.outcome,
        reason: r.reason,
        effect: r.impact,
        next: r.action ?? r.no_action_reason,
        agencyName: r.agency_name,
        agencySort: r.agency_sort,
        recordedAs: r.recorded_as,
        recordedOn: r.source_recorded_on ?? londonDay(r.recorded_at),
      });
  }
  return { appointments, untold };
}
