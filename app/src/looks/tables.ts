import "../practitioners/tables.ts";

declare module "../platform/database/tables.ts" {
  interface Tables {
    looks_told: {
      partnership_id: string;
      id: string;
      child_id: string;
      from_on: Temporal.PlainDate;
      to_on: Temporal.PlainDate;
      told_to: string;
      given_how: string;
      given_on: Temporal.PlainDate;
      recorded_by: string;
      recorded_at: Temporal.Instant;
    };
    looks_week_read: {
      partnership_id: string;
      practitioner_id: string;
      week_from: Temporal.PlainDate;
      read_at: Temporal.Instant;
    };
  }
}
