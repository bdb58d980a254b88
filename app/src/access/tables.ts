import "../practitioners/tables.ts";

interface About {
  partnership_id: string;
  id: string;
  child_id: string;
  recorded_by: string;
  recorded_at: Temporal.Instant;
}

export type RecordStanding = "closed" | "opened again" | "kept open at 18";

declare module "../platform/database/tables.ts" {
  interface Tables {
    audit_window: About & {
      practitioner_id: string;
      audit: string;
      from_on: Temporal.PlainDate;
      to_on: Temporal.PlainDate;
    };
    practitioner_bar: About & { practitioner_id: string; barred: boolean; reason: string };
    record_standing: About & { standing: RecordStanding; from_on: Temporal.PlainDate; reason: string };
    emergency_access: {
      partnership_id: string;
      id: string;
      child_id: string;
      practitioner_id: string;
      agency_id: string;
      reason: string;
      opened_at: Temporal.Instant;
      until: Temporal.Instant;
    };
    emergency_review: About & { emergency_id: string; needed: boolean; words: string };
  }
}
