import "../practitioners/tables.ts";

declare module "../platform/database/tables.ts" {
  interface Tables {
    invitation: {
      partnership_id: string;
      id: string;
      practitioner_id: string;
      email: string;
      code_hash: string;
      made_by: string | null;
      made_at: Temporal.Instant;
      until: Temporal.Instant;
    };
    invitation_use: { partnership_id: string; invitation_id: string; used_at: Temporal.Instant };
    provider_subject: {
      partnership_id: string;
      id: string;
      practitioner_id: string;
      issuer: string;
      subject: string;
      invitation_id: string;
      linked_at: Temporal.Instant;
    };
    spent_answer: { state_hash: string; spent_at: Temporal.Instant };
    second_step: {
      partnership_id: string;
      id: string;
      practitioner_id: string;
      sealed_secret: string;
      begun_at: Temporal.Instant;
    };
    second_step_end: {
      partnership_id: string;
      second_step_id: string;
      ended_at: Temporal.Instant;
      reason: string;
    };
    second_step_use: {
      partnership_id: string;
      second_step_id: string;
      half_minute: number;
      used_at: Temporal.Instant;
    };
    recovery_code: { partnership_id: string; id: string; second_step_id: string; code_hash: string };
    recovery_code_use: { partnership_id: string; recovery_code_id: string; used_at: Temporal.Instant };
  }
}
