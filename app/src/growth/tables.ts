import type { TakenSort } from "@throughline/growth";
import type { FactSort } from "./recorded.ts";

interface Fact {
  partnership_id: string;
  id: string;
  child_id: string;
  recorded_by: string;
  recorded_at: Temporal.Instant;
}

declare module "../platform/database/tables.ts" {
  interface Tables {
    growth_fact: Fact & {
      sort: FactSort;
      weeks: number | null;
      days: number | null;
      value: number | null;
      measured: boolean | null;
      came_from: string;
      known_on: Temporal.PlainDate;
    };
    measuring_interval: Fact & {
      sort: TakenSort;
      every: number | null;
      unit: "days" | "weeks" | "months" | null;
      from_on: Temporal.PlainDate;
      set_by: string;
      set_by_role: string;
      why: string;
    };
    feeding_plan: Fact & {
      route: string;
      volume: string | null;
      from_on: Temporal.PlainDate;
      set_by: string;
      set_by_role: string;
      why: string | null;
    };
    growth_review: Fact & {
      reviewed_on: Temporal.PlainDate;
      reviewed_by: string;
      reviewed_by_role: string;
      sentence: string;
      next_on: Temporal.PlainDate | null;
    };
    condition_chart: {
      partnership_id: string;
      id: string;
      name: string;
      source: string;
      rights: string;
      rows: unknown;
      recorded_at: Temporal.Instant;
    };
    chart_beside: Fact & { chart_id: string; shown: boolean; why: string };
  }
}
