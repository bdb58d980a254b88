import type { Precision } from "@throughline/calendar";
import type { Amount, Cause, SignSort, Teller } from "./sign.ts";

interface Kept {
  partnership_id: string;
  child_id: string;
  recorded_at: Temporal.Instant;
}

interface GroundsColumns {
  clinician_name: string | null;
  clinician_role: string | null;
  other_cause: string | null;
  other_cause_found: string | null;
  review_on: Temporal.PlainDate | null;
}

declare module "../platform/database/tables.ts" {
  interface Tables {
    sign: Kept & {
      id: string;
      sort: SignSort;
      what: string;
      since_from: Temporal.PlainDate;
      since_to: Temporal.PlainDate;
      since_precision: Precision;
      since_about: boolean;
      observed_by: string;
      opened_by: string;
    };
    sign_entry: Kept & {
      id: string;
      sign_id: string;
      entry_id: string;
      measurement_id: string | null;
      recorded_by: string;
    };
    sign_explanation: Kept &
      GroundsColumns & {
        id: string;
        sign_id: string;
        said_from: Temporal.PlainDate;
        said_to: Temporal.PlainDate;
        said_precision: Precision;
        said_about: boolean;
        teller: Teller;
        teller_name: string;
        teller_role: string | null;
        because: Cause;
        what: string;
        evidence: string | null;
        recorded_by: string;
      };
    sign_explanation_entry: Kept & { explanation_id: string; entry_id: string; recorded_by: string };
    sign_explanation_review: Kept &
      GroundsColumns & {
        id: string;
        explanation_id: string;
        reviewed_on: Temporal.PlainDate;
        holds: boolean;
        found: string;
        recorded_by: string;
      };
    sign_decision: Kept & {
      id: string;
      sign_id: string;
      decided_on: Temporal.PlainDate;
      does: Amount;
      closes: boolean;
      changed: string | null;
      reason: string;
      would_accept: string | null;
      decided_by: string;
    };
  }
}
