import type { AppointmentFacts } from "@throughline/appointments";
import type { Child } from "../children/public.ts";
import { once } from "../platform/database/once.ts";
import type { Tx } from "../platform/database/store.ts";
import { appointmentsOf } from "./appointments.store.ts";
import { dischargesOf, discussionsOf, ownAgeOf } from "./closings.store.ts";
import { essentialMarksOf, missedNotesOf, storyLinksOf } from "./known-of-appointments.store.ts";

/** All that is recorded of a child's appointments, as far as the viewer may read it. */
export const appointmentFactsOf = (
  tx: Tx,
  { id, born }: Pick<Child, "id" | "born">,
): Promise<AppointmentFacts> =>
  once(tx, `appointments of ${id}`, async () => ({
    born,
    ...(await appointmentsOf(tx, id)),
    essential: await essentialMarksOf(tx, id),
    notes: await missedNotesOf(tx, id),
    links: await storyLinksOf(tx, id),
    discharges: await dischargesOf(tx, id),
    discussions: await discussionsOf(tx, id),
    ownAge: await ownAgeOf(tx, id),
  }));
