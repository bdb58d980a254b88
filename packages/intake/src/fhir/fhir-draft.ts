import type { EntryKind, Seen, Theme } from "../entry-words.ts";
import type { Measurement } from "../measurement.ts";
import type { NotMeasured } from "../not-measured.ts";
import type { ProposedAppointment } from "../proposed-entry.ts";

/** What one resource tells, its days still as the file writes them. */
export interface FhirDraft {
  readonly from: string | null;
  readonly to?: string | null;
  readonly recorded?: string | null;
  readonly mayLieAhead?: boolean;
  readonly kind: EntryKind;
  /** "" when the resource says nothing in words. */
  readonly what: string;
  readonly about?: string | null;
  readonly outcome?: string | null;
  readonly seen: Seen;
  readonly themes: readonly Theme[];
  readonly author: string | null;
  readonly appointment?: ProposedAppointment | null;
  readonly measurements?: readonly Measurement[];
  readonly notMeasured?: readonly NotMeasured[];
}

/** Why a resource becomes no entry: it is not one ("left out"), or something in it cannot be right ("refused"). */
export type NoDraft = { readonly leftOut: string } | { readonly problem: string; readonly mend: string };
