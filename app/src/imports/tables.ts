import type { PartKnownDay } from "@throughline/calendar";
import type { Mapping, ProposedSource } from "@throughline/intake";
import type { NewEntry } from "../chronology/public.ts";

interface Kept {
  partnership_id: string;
}

declare module "../platform/database/tables.ts" {
  interface Tables {
    file_import: Kept & {
      id: string;
      child_id: string;
      agency_id: string;
      brought_by: string;
      brought_at: Temporal.Instant;
      file_name: string;
      bytes: number;
      sha256: string | null;
      format: FileFormat | null;
      encoding: string | null;
      headers: readonly string[] | null;
      mapping: Mapping | null;
      rows_read: number;
      rows_added: number;
      read_at: Temporal.Instant | null;
      proposed_at: Temporal.Instant | null;
      added_at: Temporal.Instant | null;
      refused_at: Temporal.Instant | null;
      refusal: string | null;
      left_at: Temporal.Instant | null;
      heartbeat_at: Temporal.Instant;
    };
    import_line: Kept & { import_id: string; child_id: string; line_no: number; cells: Line["cells"] };
    import_proposal: Kept & {
      import_id: string;
      child_id: string;
      n: number;
      row_no: number | null;
      verdict: Verdict;
      why: string | null;
      proposed: KeptProposal | null;
      duplicate_key: string | null;
      same_as: string | null;
    };
    column_mapping: Kept & {
      id: string;
      agency_id: string;
      headers_key: string;
      mapping: KeptMapping;
      recorded_by: string;
      recorded_at: Temporal.Instant;
    };
  }
}

export type FileFormat = "csv" | "tsv" | "fhir-json";
export type Verdict = "new" | "here already" | "refused" | "left out";

/** A row of a table as its cells, or a FHIR resource, as read. */
export interface Line {
  readonly no: number;
  readonly cells: readonly string[] | Readonly<Record<string, unknown>>;
}

/** A proposed entry as JSON keeps it: days and times as text. */
export interface KeptProposal {
  readonly entry: Omit<NewEntry, "happened" | "time"> & {
    readonly happened: KeptDay;
    readonly time: string | null;
  };
  readonly author: string | null;
  /** The day it was written down in the agency's own system. */
  readonly recordedOn?: string | null;
  readonly source: ProposedSource;
}
export type KeptDay = Omit<PartKnownDay, "from" | "to"> & { readonly from: string; readonly to: string };

/** An agency's way of reading its columns, with the columns it is for. */
export interface KeptMapping {
  readonly headers: readonly string[];
  readonly mapping: Mapping;
}
