import type { Precision } from "@throughline/calendar";
import type { Answer } from "./concern.ts";

interface Kept {
  partnership_id: string;
  id: string;
  recorded_at: Temporal.Instant;
}

declare module "../platform/database/tables.ts" {
  interface Tables {
    front_door: {
      partnership_id: string;
      id: string;
      team_id: string;
      agency_id: string;
      from_on: Temporal.PlainDate;
      to_on: Temporal.PlainDate | null;
    };
    concern_link: Kept & {
      front_door_id: string;
      for_whom: "organisation" | "family";
      named: string;
      agency_id: string | null;
      expires_at: Temporal.Instant;
      recorded_by: string;
    };
    concern_link_end: Omit<Kept, "id"> & { link_id: string; recorded_by: string };
    concern: Kept & {
      reference: string;
      front_door_id: string;
      raised_by: string | null;
      link_id: string | null;
      agency_id: string | null;
      referrer_name: string;
      referrer_role: string | null;
      referrer_contact: string | null;
      given: string;
      family: string;
      born_from: Temporal.PlainDate | null;
      born_to: Temporal.PlainDate | null;
      born_precision: Precision | null;
      born_about: boolean | null;
      nhs_number: string | null;
      whereabouts: string | null;
      what: string;
      first_hand: boolean;
      happened_from: Temporal.PlainDate;
      happened_to: Temporal.PlainDate;
      happened_precision: Precision;
      happened_about: boolean;
      effect: string;
      done: string;
      safe_tonight: "yes" | "no" | "not known";
      safe_why: string | null;
      family_knows: boolean;
      family_why_not: string | null;
      answer_due_at: Temporal.Instant;
    };
    concern_decision: Kept & { concern_id: string; answer: Answer; told: string; recorded_by: string };
    concern_reason: Omit<Kept, "id"> & {
      decision_id: string;
      concern_id: string;
      reason: string;
      would_accept: string | null;
      help_offered: string | null;
      recorded_by: string;
    };
    concern_addition: Kept & {
      concern_id: string;
      words: string;
      recorded_by: string | null;
      answer_due_at: Temporal.Instant;
    };
    concern_acceptance: Omit<Kept, "id"> & {
      concern_id: string;
      child_id: string;
      entry_id: string;
      opened: boolean;
      recorded_by: string;
    };
    concern_link_try: { id: string; from_hash: string; tried_at: Temporal.Instant };
  }
}
