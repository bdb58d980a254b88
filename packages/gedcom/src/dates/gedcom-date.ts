import type { PartKnownDay } from "@throughline/calendar";

/** A date of GEDCOM: what it says as a part-known day where it says one, and always as it was written. */
export interface GedcomDate {
  readonly written: string;
  /** When something happened, as exactly as the file says; null when the date is open on one side, or only words. */
  readonly day: PartKnownDay | null;
  /** The earliest it can be, or when a stretch began: AFT, FROM, BET. */
  readonly after: PartKnownDay | null;
  /** The latest it can be, or when a stretch ended: BEF, TO, AND. */
  readonly before: PartKnownDay | null;
  /** What the file says in words: "(about harvest time)", a PHRASE, or a date nobody can read. */
  readonly words: string | null;
}

/** Whether a date says nothing that can be put on a calendar. */
export function isOnlyWords({ day, after, before }: GedcomDate): boolean {
  return day === null && after === null && before === null;
}
