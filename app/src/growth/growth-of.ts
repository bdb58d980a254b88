import type { OpenRecord } from "../children/public.ts";
import type { Tx } from "../platform/database/store.ts";
import { type GrowthAccount, growthAccount } from "./growth-account.ts";
import { measurementsOf, sexOf } from "./measurements.store.ts";

/** A child's growth as the viewer may see it. */
export async function growthOf(
  tx: Tx,
  { id, personId, born }: OpenRecord["child"],
  today: Temporal.PlainDate,
): Promise<GrowthAccount> {
  const [sex, kept] = [await sexOf(tx, personId), await measurementsOf(tx, id)];
  return growthAccount({ sex, born, kept, today });
}
