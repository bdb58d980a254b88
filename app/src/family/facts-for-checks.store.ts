import type { ChildRecord } from "@throughline/practice";
import type { Child } from "../children/public.ts";
import type { Tx } from "../platform/database/store.ts";
import { factsForChecks } from "./facts-for-checks.ts";
import { familyRowsOf } from "./family.store.ts";

/** What the checks read of a child's family today. */
export const familyFactsOf = async (
  tx: Tx,
  child: Pick<Child, "id" | "personId">,
  today: Temporal.PlainDate,
): Promise<ChildRecord["family"] & object> => factsForChecks(await familyRowsOf(tx, child), today);
