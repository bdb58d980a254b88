import "../practitioners/tables.ts";

declare module "../platform/database/tables.ts" {
  interface Tables {
    administration: {
      partnership_id: string;
      id: string;
      practitioner_id: string;
      administers: boolean;
      recorded_by: string | null;
      recorded_at: Temporal.Instant;
    };
    line_manager: {
      partnership_id: string;
      id: string;
      practitioner_id: string;
      manager_id: string | null;
      from_on: Temporal.PlainDate;
      recorded_by: string | null;
      recorded_at: Temporal.Instant;
    };
    membership_change: {
      partnership_id: string;
      id: string;
      membership_id: string;
      practitioner_id: string;
      team_id: string;
      from_on: Temporal.PlainDate;
      to_on: Temporal.PlainDate;
      reason: string;
      recorded_by: string;
      recorded_at: Temporal.Instant;
    };
    closer_request: {
      partnership_id: string;
      id: string;
      agency_id: string;
      practitioner_id: string;
      team_id: string | null;
      membership_id: string | null;
      manager_id: string | null;
      from_on: Temporal.PlainDate;
      to_on: Temporal.PlainDate | null;
      reason: string;
      asked_by: string;
      asked_at: Temporal.Instant;
    };
    closer_confirmation: {
      partnership_id: string;
      request_id: string;
      confirmed_by: string;
      confirmed_at: Temporal.Instant;
    };
    account_recovery: {
      partnership_id: string;
      id: string;
      practitioner_id: string;
      reason: string;
      asked_by: string;
      asked_at: Temporal.Instant;
    };
    account_recovery_confirmation: {
      partnership_id: string;
      recovery_id: string;
      confirmed_by: string;
      confirmed_at: Temporal.Instant;
    };
  }
}
