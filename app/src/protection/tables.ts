import type { ColumnType } from "kysely";

type DayOrNone = ColumnType<Temporal.PlainDate | null, Temporal.PlainDate | null, never>;

declare module "../platform/database/tables.ts" {
  interface Tables {
    person_protection: {
      partnership_id: string;
      id: string;
      person_id: string;
      agency_id: string;
      open_to: string[] | null;
      sealed_to: string[] | null;
      reason: string;
      from_on: Temporal.PlainDate;
      to_on: DayOrNone;
      review_by: Temporal.PlainDate;
      recorded_by: string;
      recorded_at: Temporal.Instant;
    };
    person_protection_review: {
      partnership_id: string;
      id: string;
      protection_id: string;
      person_id: string;
      ended_on: DayOrNone;
      review_by: DayOrNone;
      words: string;
      recorded_by: string;
      recorded_at: Temporal.Instant;
    };
  }
}
