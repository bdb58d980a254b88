import type { PartKnownDay } from "@throughline/calendar";
import type { EntryKind, Seen, Tone } from "@throughline/chronology";

export type { EntryKind };

/** The fields of a chronology entry that checks read; a fuller entry fits as it is. */
export interface Entry {
  readonly id: string;
  readonly happened: PartKnownDay;
  readonly kind: EntryKind;
  readonly what: string;
  /** The effect on this child. */
  readonly impact: string | null;
  readonly action: string | null;
  readonly noActionReason: string | null;
  readonly outcome: string | null;
  readonly tone: Tone;
  /** Whether the practitioner saw the child; null when the entry does not say. */
  readonly seen: Seen;
  /** What parts of the child's life it touches; left out where the sender does not say. */
  readonly themes?: readonly string[];
  readonly agencyId: string;
  readonly agencyName: string;
  /** The practitioner's name as shown. */
  readonly author: string;
  /** The practitioner's id where it is known; it outranks the name when both sides have one. */
  readonly authorId?: string | null;
  readonly recordedAt: Temporal.Instant;
  /** For an assessment or supervision: the entries it draws on. Left out where the sender has no place for it. */
  readonly drawsOn?: readonly string[];
  /** For an assessment or supervision: what it says the history means; null when it says nothing of it. */
  readonly saysOfHistory?: string | null;
}
