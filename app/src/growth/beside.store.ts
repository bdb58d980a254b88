import "../chronology/tables.ts";
import "../practitioners/tables.ts";
import { sql, type SqlBool } from "kysely";
import type { Tx } from "../platform/database/store.ts";
import type { AppointmentBeside, KeptNotMeasured } from "./recorded.ts";

/** What was to be measured and was not, of entries that stand, oldest first. */
export async function notMeasuredOf(tx: Tx, childId: string): Promise<KeptNotMeasured[]> {
  const rows = await tx
    .selectFrom("not_measured as n")
    .innerJoin("current_entry as e", (join) =>
      join.onRef("e.partnership_id", "=", "n.partnership_id").onRef("e.id", "=", "n.entry_id"),
    )
    .innerJoin("agency as a", (join) =>
      join.onRef("a.partnership_id", "=", "e.partnership_id").onRef("a.id", "=", "e.agency_id"),
    )
    .where("n.child_id", "=", childId)
    .select(["n.id", "n.entry_id as entryId", "n.sort", "n.reason", "n.words", "a.name as agencyName"])
    .select(["e.happened_from", "e.happened_to", "e.happened_precision", "e.happened_about"])
    .orderBy("e.happened_from")
    .orderBy("n.id")
    .execute();
  return rows.map(({ happened_from, happened_to, happened_precision, happened_about, ...one }) => ({
    ...one,
    happened: {
      from: happened_from,
      to: happened_to,
      precision: happened_precision,
      about: happened_about,
    },
  }));
}

/** The services whose appointments have to do with how a child grows and is fed. Our own choice. */
const GROWTH_SERVICES =
  "diet|nutrit|feed|swallow|gastro|paediatr|pediatr|growth|weigh|weight|health visit|school nurs|endocrin|dental|teeth";

/** Appointments to do with growth and feeding, of entries that stand, oldest first. */
export async function appointmentsBeside(tx: Tx, childId: string): Promise<AppointmentBeside[]> {
  const rows = await tx
    .selectFrom("appointment as ap")
    .innerJoin("current_entry as e", (join) =>
      join.onRef("e.partnership_id", "=", "ap.partnership_id").onRef("e.id", "=", "ap.entry_id"),
    )
    .where("ap.child_id", "=", childId)
    .where(sql<SqlBool>`ap.service ~* ${GROWTH_SERVICES}`)
    .select(["ap.entry_id as entryId", "ap.service", "ap.outcome"])
    .select(["e.happened_from", "e.happened_to", "e.happened_precision", "e.happened_about"])
    .orderBy("e.happened_from")
    .orderBy("ap.entry_id")
    .execute();
  return rows.map(({ happened_from, happened_to, happened_precision, happened_about, ...one }) => ({
    ...one,
    happened: {
      from: happened_from,
      to: happened_to,
      precision: happened_precision,
      about: happened_about,
    },
  }));
}
