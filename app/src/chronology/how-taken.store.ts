import type { HowTaken } from "@throughline/growth";
import { sql } from "kysely";
import type { Measurement } from "./entry.ts";

/** How the measurement `m` was taken, as JSON; null where nothing is said of it. */
export const howTaken = sql<HowTaken | null>`case when num_nonnulls(m.method, m.position, m.equipment, m.taken_off,
    m.clothing, m.fluid, m.feeding_route, m.feeding_volume, m.taken_by, m.place) > 0
  then jsonb_build_object('method', m.method, 'position', m.position, 'equipment', m.equipment, 'takenOff', m.taken_off,
    'clothing', m.clothing, 'fluid', m.fluid, 'feedingRoute', m.feeding_route, 'feedingVolume', m.feeding_volume,
    'takenBy', m.taken_by, 'place', m.place) end`;

export type ReadMeasurement = Omit<Measurement, "how"> & { readonly how: HowTaken | null };

export const saidHow = ({ how, ...measured }: ReadMeasurement): Measurement =>
  how === null ? measured : { ...measured, how };
