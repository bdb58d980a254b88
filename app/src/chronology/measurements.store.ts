import "./tables.ts";
import type { PartKnownDay } from "@throughline/calendar";
import type { Tx } from "../platform/database/store.ts";
import type { Measurement } from "./entry.ts";

/** A weight as it was measured, and the entry it is kept with. */
export interface Weight extends Pick<Measurement, "value" | "unit"> {
  readonly entryId: string;
  readonly happened: PartKnownDay;
}

/** The weights of a child, of entries that stand, latest first. */
export async function weightsOf(tx: Tx, childId: string): Promise<Weight[]> {
  const rows = await tx
    .selectFrom("measurement as m")
    .innerJoin("current_entry as e", (join) =>
      join.onRef("e.partnership_id", "=", "m.partnership_id").onRef("e.id", "=", "m.entry_id"),
    )
    .where("m.child_id", "=", childId)
    .where("m.sort", "=", "weight")
    .select([
      "e.id",
      "m.value",
      "m.unit",
      "e.happened_from",
      "e.happened_to",
      "e.happened_precision",
      "e.happened_about",
    ])
    .orderBy("e.happened_from", "desc")
    .orderBy("e.happened_to", "desc")
    .orderBy("m.id", "desc")
    .execute();
  return rows.map((r) => ({
    entryId: r.id,
    value: r.value,
    unit: r.unit,
    happened: {
      from: r.happened_from,
      to: r.happened_to,
      precision: r.happened_precision,
      about: r.happened_about,
    },
  }));
}
