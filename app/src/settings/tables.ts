import type { SettingUnit } from "@throughline/practice";

declare module "../platform/database/tables.ts" {
  interface Tables {
    practice_setting: {
      partnership_id: string;
      id: string;
      key: string;
      value: number;
      unit: SettingUnit;
      valid_from: Temporal.PlainDate;
      source: string;
      recorded_by: string;
      recorded_at: Temporal.Instant;
    };
  }
}
