interface Kept {
  partnership_id: string;
  id: string;
  recorded_at: Temporal.Instant;
}

declare module "../platform/database/tables.ts" {
  interface Tables {
    accepted_exception: Kept & {
      child_id: string;
      check_id: string;
      reason: string;
      accepted_by: string;
      accepted_on: Temporal.PlainDate;
      review_on: Temporal.PlainDate;
    };
    later_start: Kept & {
      child_id: string;
      stated_on: Temporal.PlainDate;
      reason: string;
      recorded_by: string;
    };
  }
}
