import { allChecks, type Checked, type ChildRecord, runChecks } from "@throughline/practice";
import type { Child } from "../children/public.ts";
import type { Tx } from "../platform/database/store.ts";
import { childRecordOf } from "./child-record.store.ts";
import { settingsInForce } from "../settings/public.ts";
import { placeOf } from "./place-of.ts";

/** Every check's answer for one child today, with the settings in force. */
export async function checkChild(tx: Tx, child: Child, today: Temporal.PlainDate): Promise<Checked[]> {
  const record: ChildRecord = await childRecordOf(tx, child, today);
  const checked = runChecks(allChecks, record, await settingsInForce(tx, today), today);
  return checked.toSorted((a, b) => placeOf(a.check) - placeOf(b.check));
}
