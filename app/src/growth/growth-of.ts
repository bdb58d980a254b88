import { withOwnSpaces } from "@throughline/growth";
import { countInForce, type SettingsInForce } from "@throughline/practice";
import type { OpenRecord } from "../children/public.ts";
import { once } from "../platform/database/once.ts";
import type { Tx } from "../platform/database/store.ts";
import { settingsInForce } from "../settings/public.ts";
import { type GrowthAccount, growthAccount } from "./growth-account.ts";
import { measurementsOf, sexOf } from "./measurements.store.ts";
import { recordedOf } from "./recorded.store.ts";

type Grown = Pick<OpenRecord["child"], "id" | "personId" | "born">;

/** A child's growth as the viewer may see it. */
export async function growthOf(tx: Tx, child: Grown, today: Temporal.PlainDate): Promise<GrowthAccount> {
  return await once(tx, `growth of ${child.id} on ${today.toString()}`, () => readGrowth(tx, child, today));
}

async function readGrowth(
  tx: Tx,
  { id, personId, born }: Grown,
  today: Temporal.PlainDate,
): Promise<GrowthAccount> {
  const sex = await sexOf(tx, personId);
  const kept = await measurementsOf(tx, id);
  const recorded = await recordedOf(tx, id);
  return growthAccount({
    sex,
    born,
    kept,
    today,
    recorded,
    rules: rulesFor(await settingsInForce(tx, today)),
  });
}

/** The rules with this partnership's own numbers, where a rule is ours and not a published one. */
const rulesFor = (settings: SettingsInForce) =>
  withOwnSpaces({
    "school-fall-in-weight": countInForce(settings, "school-weight-fall-from-highest"),
    "school-fall-from-birth-weight": countInForce(settings, "school-weight-fall-from-birth"),
  });
