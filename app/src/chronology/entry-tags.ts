import type { PillProps } from "../design/record/pill.tsx";
import type { Appointment, AppointmentOutcome, Entry } from "./entry.ts";

export interface EntryTag {
  readonly text: string;
  readonly tone?: PillProps["tone"];
}

const outcomes: Readonly<Record<AppointmentOutcome, EntryTag>> = {
  attended: { text: "Attended" },
  "was not brought": { text: "Was not brought", tone: "warm" },
  "cancelled by family": { text: "Cancelled by family", tone: "warm" },
  "cancelled by service": { text: "Cancelled by service", tone: "warm" },
  moved: { text: "Moved" },
  "no access": { text: "No access", tone: "warm" },
  "seen late": { text: "Seen late" },
  "came late, not seen": { text: "Came late, not seen" },
  future: { text: "Booked" },
};

/** What is told by a word before the words are read: the child's own voice, and what came of an appointment. */
export function entryTags(
  entry: Pick<Entry, "kind" | "appointment"> & { readonly restricted?: boolean; readonly sealed?: boolean },
): EntryTag[] {
  return [
    ...(entry.restricted ? [{ text: entry.sealed ? "Sealed" : "Restricted", tone: "warm" as const }] : []),
    ...(entry.kind === "child's voice" ? [{ text: "Child’s voice", tone: "accent" as const }] : []),
    ...(entry.appointment ? [outcomeTag(entry.appointment)] : []),
  ];
}

const outcomeTag = ({ outcome, onTheirOwn }: Appointment): EntryTag =>
  onTheirOwn ? { text: "Did not attend on their own" } : outcomes[outcome];
