import "./tables.ts";
import "../practitioners/tables.ts";
import type { Discharge, Discussion, OwnAge } from "@throughline/appointments";
import type { Tx } from "../platform/database/store.ts";

/** The services that closed a child, with what is known of each decision. */
export async function dischargesOf(tx: Tx, childId: string): Promise<Discharge[]> {
  const discharges = await tx
    .selectFrom("service_discharge as d")
    .innerJoin("practitioner as p", (join) =>
      join.onRef("p.partnership_id", "=", "d.partnership_id").onRef("p.id", "=", "d.recorded_by"),
    )
    .where("d.child_id", "=", childId)
    .select(["d.id", "d.service", "d.discharged_on as on", "d.reason", "d.for_missed as forMissed"])
    .select(["p.name as recordedBy"])
    .orderBy("d.discharged_on")
    .orderBy("d.id")
    .execute();
  const steps = await tx
    .selectFrom("service_discharge_step as s")
    .innerJoin("practitioner as p", (join) =>
      join.onRef("p.partnership_id", "=", "s.partnership_id").onRef("p.id", "=", "s.recorded_by"),
    )
    .where("s.child_id", "=", childId)
    .select(["s.id", "s.discharge_id", "s.sort", "s.happened_on as on", "s.words", "s.who"])
    .select(["p.name as recordedBy"])
    .orderBy("s.happened_on")
    .orderBy("s.id")
    .execute();
  return discharges.map((discharge) => ({
    ...discharge,
    steps: steps
      .filter((step) => step.discharge_id === discharge.id)
      .map(({ discharge_id: _of, ...step }) => step),
  }));
}

/** When a child's appointments with every service were talked about together. */
export async function discussionsOf(tx: Tx, childId: string): Promise<Discussion[]> {
  return await tx
    .selectFrom("appointments_discussion as d")
    .innerJoin("practitioner as p", (join) =>
      join.onRef("p.partnership_id", "=", "d.partnership_id").onRef("p.id", "=", "d.recorded_by"),
    )
    .where("d.child_id", "=", childId)
    .select(["d.id", "d.discussed_on as on", "d.who", "d.said", "d.next_step as next"])
    .select(["p.name as recordedBy"])
    .orderBy("d.discussed_on")
    .orderBy("d.id")
    .execute();
}

/** Since when a young person comes to appointments on their own, as assessed. */
export async function ownAgeOf(tx: Tx, childId: string): Promise<OwnAge[]> {
  return await tx
    .selectFrom("own_age_attendance as o")
    .innerJoin("practitioner as p", (join) =>
      join.onRef("p.partnership_id", "=", "o.partnership_id").onRef("p.id", "=", "o.recorded_by"),
    )
    .where("o.child_id", "=", childId)
    .select(["o.id", "o.from_on as from", "o.able", "o.assessed_by as assessedBy"])
    .select(["o.assessed_on as assessedOn", "o.words", "p.name as recordedBy", "o.recorded_at as at"])
    .orderBy("o.recorded_at")
    .orderBy("o.id")
    .execute();
}
