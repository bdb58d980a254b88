import type { VNode } from "preact";
import { type Child, firstName } from "../children/public.ts";
import type { Tx } from "../platform/database/store.ts";
import { settingsInForce } from "../settings/public.ts";
import { appointmentFactsOf } from "./appointment-facts.ts";
import { JointLine } from "./joint-line.tsx";
import { runNumbers } from "./looked-at.ts";

/** The line across services: the picture that shows why a check on appointments answers as it does. */
export async function lineFor(tx: Tx, child: Child, today: Temporal.PlainDate): Promise<VNode> {
  const facts = await appointmentFactsOf(tx, child);
  const numbers = runNumbers(await settingsInForce(tx, today));
  return (
    <JointLine name={firstName(child)} childId={child.id} facts={facts} today={today} numbers={numbers} />
  );
}
