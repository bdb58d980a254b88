import {
  type AppointmentFacts,
  type AppointmentStory,
  type KeptAppointment,
  oneOfEach,
  storiesOf,
} from "@throughline/appointments";
import { openRecord, type OpenRecord } from "../children/public.ts";
import type { Asked } from "../platform/http/env.ts";
import { NothingToSee } from "../platform/http/refusals.ts";
import type { House } from "../platform/house.ts";
import { settingsInForce } from "../settings/public.ts";
import { appointmentFactsOf } from "./appointment-facts.ts";
import { type RunNumbers, runNumbers } from "./looked-at.ts";

/** A child's record with all that is known of the appointments. */
export interface OpenAppointments {
  readonly open: OpenRecord;
  readonly facts: AppointmentFacts;
  readonly kept: readonly KeptAppointment[];
  /** What makes a run, by the partnership's own numbers. */
  readonly numbers: RunNumbers;
}

/** One appointment, among the others. */
export interface OpenAppointment extends OpenAppointments {
  readonly one: KeptAppointment;
  readonly story: AppointmentStory;
}

export async function openAppointments(
  c: Asked,
  house: Pick<House, "clock">,
  part: string,
): Promise<OpenAppointments> {
  const open = await openRecord(c, house, part);
  const facts = await appointmentFactsOf(c.var.tx, open.child);
  const numbers = runNumbers(await settingsInForce(c.var.tx, open.today));
  return { open, facts, kept: oneOfEach(facts, open.today), numbers };
}

/** The appointment of this request's address, by the id of its entry as it stands or as it was first written. */
export async function openAppointment(
  c: Asked,
  house: Pick<House, "clock">,
  part: string,
): Promise<OpenAppointment> {
  const opened = await openAppointments(c, house, part);
  const id = c.req.param("entry") ?? "";
  const one = opened.kept.find(
    ({ entryId, ids, alsoTold }) =>
      entryId === id || ids.includes(id) || alsoTold.some((telling) => telling.entryId === id),
  );
  const story = one && storiesOf(opened.kept, opened.facts.links).find((s) => s.appointments.includes(one));
  if (!one || !story) throw new NothingToSee();
  return { ...opened, one, story };
}
