import "../children/tables.ts";
import "../chronology/tables.ts";
import "../practitioners/tables.ts";
import type { PartKnownDay } from "@throughline/calendar";
import type { HowTaken } from "@throughline/growth";
import type { Entry } from "../chronology/public.ts";
import type { Sex } from "../children/tables.ts";
import type { Tx } from "../platform/database/store.ts";

type Measurement = Entry["measurements"][number];

/** A measurement as it was taken, and the entry it is kept with. */
export interface KeptMeasurement extends Omit<Measurement, "how"> {
  /** Left out where nothing is said of it. */
  readonly how?: HowTaken;
  readonly id: string;
  readonly entryId: string;
  readonly happened: PartKnownDay;
  readonly agencyName: string;
}

/** What was measured of a child, of entries that stand, oldest first. */
export async function measurementsOf(tx: Tx, childId: string): Promise<KeptMeasurement[]> {
  const rows = await tx
    .selectFrom("measurement as m")
    .innerJoin("current_entry as e", (join) =>
      join.onRef("e.partnership_id", "=", "m.partnership_id").onRef("e.id", "=", "m.entry_id"),
    )
    .innerJoin("agency as a", (join) =>
      join.onRef("a.partnership_id", "=", "e.partnership_id").onRef("a.id", "=", "e.agency_id"),
    )
    .where("m.child_id", "=", childId)
    .select(["m.id", "m.entry_id", "m.sort", "m.value", "m.unit", "m.note", "a.name as agency"])
    .select(["m.method", "m.position", "m.equipment", "m.taken_off as takenOff", "m.clothing", "m.fluid"])
    .select(["m.feeding_route as feedingRoute", "m.feeding_volume as feedingVolume"])
    .select(["m.taken_by as takenBy", "m.place"])
    .select(["e.happened_from", "e.happened_to", "e.happened_precision", "e.happened_about"])
    .orderBy("e.happened_from")
    .orderBy("e.happened_to")
    .orderBy("m.id")
    .execute();
  return rows.map((r) => ({
    id: r.id,
    entryId: r.entry_id,
    sort: r.sort,
    value: r.value,
    unit: r.unit,
    note: r.note,
    how: howOf(r),
    agencyName: r.agency,
    happened: {
      from: r.happened_from,
      to: r.happened_to,
      precision: r.happened_precision,
      about: r.happened_about,
    },
  }));
}

function howOf(r: HowTaken): HowTaken {
  const { method, position, equipment, takenOff, clothing, fluid } = r;
  const { feedingRoute, feedingVolume, takenBy, place } = r;
  return {
    method,
    position,
    equipment,
    takenOff,
    clothing,
    fluid,
    feedingRoute,
    feedingVolume,
    takenBy,
    place,
  };
}

/** A person's sex as it is recorded: which table of the reference, if any, may be read. */
export async function sexOf(tx: Tx, personId: string): Promise<Sex> {
  const { sex } = await tx
    .selectFrom("person")
    .where("id", "=", personId)
    .select("sex")
    .executeTakeFirstOrThrow();
  return sex;
}
