import type { Consent, Decided, Mark } from "./sharing.ts";

interface Kept {
  partnership_id: string;
  child_id: string;
  recorded_by: string;
  recorded_at: Temporal.Instant;
}

declare module "../platform/database/tables.ts" {
  interface Tables {
    information_request: Kept & {
      id: string;
      asking_agency_id: string;
      asked_agency_id: string;
      about: string;
      what: string;
      for_function: string;
      need: string;
      asked_on: Temporal.PlainDate;
    };
    sharing_decision: Kept & {
      id: string;
      request_id: string | null;
      agency_id: string;
      recipient_agency_id: string | null;
      recipient: string;
      decision: Decided;
      decided_on: Temporal.PlainDate;
      approved_by: string | null;
      method: string | null;
      sent_on: Temporal.PlainDate | null;
      sent_time: Temporal.PlainTime | null;
      review_on: Temporal.PlainDate | null;
    };
    sharing_content: Kept & {
      decision_id: string;
      what: string;
      for_function: string;
      need: string;
      reason: string;
      marks: Mark[];
      conditions: string | null;
    };
    sharing_ground: Kept & {
      decision_id: string;
      article_6: string;
      article_9: string | null;
      article_10: string | null;
      harm_considered: string;
      third_parties: string | null;
      at_risk: string | null;
      consent: Consent;
      consent_why: string | null;
      child_told: string;
      parent_told: string;
      advice: string | null;
    };
    sharing_receipt: Kept & {
      id: string;
      decision_id: string;
      received_on: Temporal.PlainDate;
      received_time: Temporal.PlainTime | null;
      words: string | null;
    };
  }
}
