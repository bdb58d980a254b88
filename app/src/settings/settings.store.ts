import "./tables.ts";
import { type SettingOverride, type SettingsInForce, settingsOn } from "@throughline/practice";
import { forget, once } from "../platform/database/once.ts";
import type { Tx } from "../platform/database/store.ts";
import type { Viewer } from "../platform/database/viewer.ts";
import { newId } from "../platform/id.ts";
import { allSettings } from "./all-settings.ts";

export type StoredOverride = SettingOverride & { readonly by: string; readonly at: Temporal.Instant };

const OVERRIDES = "settings of the partnership";

/** What this partnership has set for itself, in the order it was set. */
export function overrides(tx: Tx): Promise<StoredOverride[]> {
  return once(tx, OVERRIDES, () => readOverrides(tx));
}

async function readOverrides(tx: Tx): Promise<StoredOverride[]> {
  const rows = await tx
    .selectFrom("practice_setting as s")
    .innerJoin("practitioner as p", (join) =>
      join.onRef("p.partnership_id", "=", "s.partnership_id").onRef("p.id", "=", "s.recorded_by"),
    )
    .select(["s.key", "s.value", "s.unit", "s.valid_from", "s.source", "s.recorded_at", "p.name"])
    .orderBy("s.recorded_at")
    .orderBy("s.id")
    .execute();
  return rows.map((r) => ({
    key: r.key,
    value: r.value,
    unit: r.unit,
    validFrom: r.valid_from,
    source: { title: r.source, place: "as recorded here" },
    by: r.name,
    at: r.recorded_at,
  }));
}

export async function settingsInForce(tx: Tx, day: Temporal.PlainDate): Promise<SettingsInForce> {
  return settingsOn(allSettings, await overrides(tx), day).settings;
}

export interface NewOverride {
  readonly key: string;
  readonly value: number;
  readonly unit: StoredOverride["unit"] & string;
  readonly validFrom: Temporal.PlainDate;
  readonly source: string;
}

export async function recordOverride(
  tx: Tx,
  viewer: Viewer,
  { validFrom, ...set }: NewOverride,
  at: Temporal.Instant,
): Promise<void> {
  forget(tx, OVERRIDES);
  await tx
    .insertInto("practice_setting")
    .values({
      partnership_id: viewer.partnershipId,
      id: newId(),
      ...set,
      valid_from: validFrom,
      recorded_by: viewer.practitionerId,
      recorded_at: at,
    })
    .execute();
}
