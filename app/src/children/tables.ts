import type { Precision } from "@throughline/calendar";
import type { ColumnType } from "kysely";

interface Kept {
  partnership_id: string;
  id: string;
}
interface About extends Kept {
  child_id: string;
  recorded_by: string | null;
  recorded_at: Temporal.Instant;
}

/** Always there of a child with a record, whose birth day is asked for; of others in a family it need not be. */
type KnownOfAChild<T> = ColumnType<T, T | null, never>;

/** Words that need not be given when a row is written. */
type WordsOrNone = ColumnType<string | null, string | null | undefined, never>;

declare module "../platform/database/tables.ts" {
  interface Tables {
    person: Kept & {
      born_from: KnownOfAChild<Temporal.PlainDate>;
      born_to: KnownOfAChild<Temporal.PlainDate>;
      born_precision: KnownOfAChild<Precision>;
      born_about: KnownOfAChild<boolean>;
      sex: Sex;
      pronouns: Pronouns;
      nhs_number: string | null;
      upn: string | null;
      languages: string[];
      recorded_by: string | null;
      recorded_at: Temporal.Instant;
    };
    person_name: Kept & {
      person_id: string;
      sort: "name" | "known as" | "former name";
      given: string;
      family: string;
      from_on: Temporal.PlainDate | null;
      to_on: Temporal.PlainDate | null;
      folded?: string;
    };
    child_record: Kept & { person_id: string; opened_on: Temporal.PlainDate; opened_by: string | null };
    child_statement: About & { sort: StatementSort; words: string };
    purpose_decision: Omit<About, "recorded_by"> & {
      from_on: Temporal.PlainDate;
      purpose: Purpose;
      reason: string;
      would_accept: WordsOrNone;
      decided_by: string;
    };
    threshold_decision: Omit<About, "recorded_by"> & {
      from_on: Temporal.PlainDate;
      threshold: Threshold;
      category: string | null;
      reason: string;
      would_accept: WordsOrNone;
      decided_by: string;
    };
    involvement: About & {
      agency_id: string;
      team_id: string;
      practitioner_id: string | null;
      named: string | null;
      role: string;
      does: string | null;
      from_on: Temporal.PlainDate;
      with_person_id: WordsOrNone;
    };
    involvement_end: Omit<About, "id"> & {
      involvement_id: string;
      ended_on: Temporal.PlainDate;
      reason: string;
    };
    lead_professional: About & {
      involvement_id: string;
      from_on: Temporal.PlainDate;
      family_told_on: Temporal.PlainDate | null;
    };
    look: Kept & {
      child_id: string;
      practitioner_id: string;
      agency_id: string;
      part: string;
      looked_at: Temporal.Instant;
      relation: WordsOrNone;
      reason: WordsOrNone;
    };
  }
}

export type Sex = "female" | "male" | "not known";
export type Pronouns = "she" | "he" | "they";
export type StatementSort = "communicates" | "lives with";
export type Purpose = "support only" | "support with concern" | "protection";
export type Threshold = "early help" | "child in need" | "child protection" | "none";
