import type { DischargeStep, EssentialMark, Offer, StoryLink } from "@throughline/appointments";

interface Kept {
  partnership_id: string;
  id: string;
  child_id: string;
  recorded_by: string;
  recorded_at: Temporal.Instant;
}
interface OfAppointment extends Kept {
  /** The first version of the appointment's entry. */
  first_id: string;
}

declare module "../platform/database/tables.ts" {
  interface Tables {
    appointment_essential: OfAppointment & {
      reach: EssentialMark["reach"];
      essential: boolean;
      why: string;
      clinician: string;
      said_on: Temporal.PlainDate;
    };
    missed_appointment_note: OfAppointment & {
      reason: string | null;
      effect: string | null;
      easier: string | null;
      asked: string | null;
      asked_on: Temporal.PlainDate | null;
      offered: Offer[];
      offered_words: string | null;
      offered_on: Temporal.PlainDate | null;
      next_step: string | null;
      told: string | null;
      told_on: Temporal.PlainDate | null;
    };
    appointment_link: OfAppointment & {
      sort: StoryLink["sort"];
      earlier_id: string | null;
      offered_on: Temporal.PlainDate | null;
    };
    service_discharge: Kept & {
      service: string;
      discharged_on: Temporal.PlainDate;
      reason: string;
      for_missed: boolean;
    };
    service_discharge_step: Kept & {
      discharge_id: string;
      sort: DischargeStep["sort"];
      happened_on: Temporal.PlainDate;
      words: string;
      who: string;
    };
    appointments_discussion: Kept & {
      discussed_on: Temporal.PlainDate;
      who: string;
      said: string;
      next_step: string | null;
    };
    own_age_attendance: Kept & {
      able: boolean;
      from_on: Temporal.PlainDate;
      assessed_by: string;
      assessed_on: Temporal.PlainDate;
      words: string;
    };
  }
}
