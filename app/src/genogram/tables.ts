/** A move in a child's drawing, as it is kept. */
export interface KeptMove {
  partnership_id: string;
  id: string;
  child_id: string;
  left_id: string;
  right_id: string;
  undoes_id: string | null;
  recorded_by: string;
  recorded_at: Temporal.Instant;
}

declare module "../platform/database/tables.ts" {
  interface Tables {
    order_pin: KeptMove;
  }
}
