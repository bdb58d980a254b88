import type { Precision } from "@throughline/calendar";
import type { Position } from "@throughline/growth";
import type { ColumnType } from "kysely";
import type { AppointmentOutcome, Basis, EntryKind, Measurement, Seen, Theme, Tone } from "./entry.ts";

type WordsOrNone = ColumnType<string | null, string | null | undefined, never>;

interface Kept {
  partnership_id: string;
  child_id: string;
}
interface ByWhom {
  recorded_by: string;
  recorded_at: Temporal.Instant;
}
interface EntryColumns extends Kept, ByWhom {
  id: string;
  first_id: string;
  corrects_id: string | null;
  correction_reason: string | null;
  happened_from: Temporal.PlainDate;
  happened_to: Temporal.PlainDate;
  happened_precision: Precision;
  happened_about: boolean;
  happened_time: Temporal.PlainTime | null;
  kind: EntryKind;
  what: string;
  about: string | null;
  impact: string | null;
  action: string | null;
  no_action_reason: string | null;
  outcome: string | null;
  tone: Tone | null;
  basis: Basis;
  themes: Theme[];
  seen: Seen | null;
  says_of_history: string | null;
  agency_id: string;
  author: string;
  import_id: string | null;
  source_file: string | null;
  source_row: number | null;
  source_passage: string | null;
  source_id: string | null;
  source_recorded_on: Temporal.PlainDate | null;
  duplicate_key: string | null;
  open_to?: string[] | null;
  sealed_to?: string[] | null;
  words?: string;
}

declare module "../platform/database/tables.ts" {
  interface Tables {
    entry: EntryColumns;
    current_entry: EntryColumns;
    entry_choice: Kept & ByWhom & { id: string; first_id: string; chosen: boolean; why: string };
    current_choice: Kept & ByWhom & { first_id: string; chosen: boolean; why: string };
    entry_restriction: Kept &
      ByWhom & {
        id: string;
        first_id: string;
        open_to: string[] | null;
        sealed_to: ColumnType<string[] | null, string[] | null | undefined, never>;
        untold_why: WordsOrNone;
        reason: string;
      };
    entry_withdrawal: Kept & ByWhom & { first_id: string; reason: string };
    appointment: Kept & {
      entry_id: string;
      service: string;
      clinician: string | null;
      outcome: AppointmentOutcome;
      reason: string | null;
      recorded_as: string | null;
    };
    measurement: Kept & {
      id: string;
      entry_id: string;
      sort: Measurement["sort"];
      value: number;
      unit: Measurement["unit"];
      note: string | null;
      method: WordsOrNone;
      position: ColumnType<Position | null, Position | null | undefined, never>;
      equipment: WordsOrNone;
      taken_off: ColumnType<number | null, number | null | undefined, never>;
      clothing: WordsOrNone;
      fluid: WordsOrNone;
      feeding_route: WordsOrNone;
      feeding_volume: WordsOrNone;
      taken_by: WordsOrNone;
      place: WordsOrNone;
    };
    not_measured: Kept & {
      id: string;
      entry_id: string;
      sort: Measurement["sort"];
      reason: string;
      words: string | null;
    };
    chronology_review: Kept & ByWhom & { id: string; reviewed_on: Temporal.PlainDate; sentence: string };
  }
}
